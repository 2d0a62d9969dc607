import fc from "fast-check";

/** The same cases in every run, so that a change of the code alone turns a run red; `SEED=…` looks at others. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_261_122) });
