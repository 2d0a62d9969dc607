// Loads the built package by its name, as its users do, through both module systems: `node test/package/load.cjs`
const assert = require("node:assert/strict");

const names = (module) =>
  Object.keys(module)
    .filter((name) => name !== "default" && name !== "module.exports")
    .sort();

async function check(entry) {
  const required = names(require(entry));
  const imported = names(await import(entry));
  assert.ok(required.length > 0, `${entry} exports nothing`);
  assert.deepEqual(required, imported, `${entry} exports the same through require and import`);
  return `${entry}: ${required.length} exports`;
}

(async () => {
  for (const entry of ["pykala", "pykala/municipalities", "pykala/schemas"]) console.log(await check(entry));
  const { parseMinutes } = require("pykala");
  const [item] = parseMinutes("Kunnanhallitus 3.2.2023 § 7\n\nTien nimi\n\nPäätös\n\nHyväksyttiin.\n").items;
  assert.equal(item.sectionNumber, 7);
})();
