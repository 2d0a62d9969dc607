import { describe, expect, it } from "vitest";
import { itemOf, textOf } from "./minutes-of";

const proposal = (text: string) => ({ proposal: text, decision: "Ehdotus hyväksyttiin." });

describe("the points of the proposal", () => {
  it.each([
    [3, "numbered", "Päätetään\n1. korjata katto\n2. maalata seinät\n3. vaihtaa ovi."],
    [2, "with brackets", "Päätetään\n1) korjata katto\n2) maalata seinät."],
    [2, "with a full stop and a bracket", "Päätetään\n1.) korjata katto\n2.) maalata seinät."],
    [2, "bare, the text on the next line", "Päätetään\n1\nkorjata katto\n2\nmaalata seinät."],
    [3, "within the line", "Kunnanhallitus päättää 1. korjata katon, 2. maalata seinät ja 3. vaihtaa oven."],
    [2, "lettered", "Päätetään\na) korjata katto\nb) maalata seinät."],
    [2, "dashed", "Päätetään\n- korjata katto\n– maalata seinät"],
    [3, "bulleted", "Päätetään\n• korjata katto\n• maalata seinät\n• vaihtaa ovi"],
    [2, "numbered points count before their dashes", "Päätetään\n1. korjata\n- katto\n- seinät\n2. vaihtaa ovi."],
    [0, "one number alone", "Päätetään\n1. korjata katto."],
    [0, "prose", "Kunnanhallitus päättää korjata katon 12 000 eurolla vuonna 2024."],
    [0, "dates", "Katto korjataan\n1.6.2024 ja seinät 2.7.2024."],
    [0, "numbers that do not begin at one", "Päätetään\n4. korjata katto\n5. maalata seinät."],
  ])("%i: %s", (count, _, text) => {
    const { proposalPoints, evidence } = itemOf(proposal(text));
    expect(proposalPoints).toBe(count);
    expect(evidence.proposalPoints?.length ?? 0).toBe(count > 0 ? 1 : 0);
  });

  it("are those of the proposal, not of the reasons or the decision", () => {
    const item = itemOf({
      reasons: "Syyt ovat\n1. vuoto\n2. home\n3. hinta.",
      proposal: "Katto korjataan.",
      decision: "Päätettiin\n1. korjata katto\n2. maalata seinät.",
    });
    expect(item.proposalPoints).toBe(0);
  });

  it("have the proposal as evidence", () => {
    const written = proposal("Päätetään\n1. korjata katto\n2. maalata seinät.");
    const [span] = itemOf(written).evidence.proposalPoints ?? [];
    expect(textOf(written).slice(span?.start, span?.end)).toBe(written.proposal);
  });
});
