import { expect, test } from "vitest";
import { firstPopulation, lastPopulation } from "../../src/values/population-range";

test.each([
  [{ minPopulation: 3000, maxPopulation: 5000 }, 3000, 5000],
  [{ minPopulation: 3000, maxPopulation: 5000, minInclusive: true, maxInclusive: true }, 3000, 5000],
  [{ minPopulation: 3000, maxPopulation: 5000, minInclusive: false, maxInclusive: false }, 3001, 4999],
  [{ minPopulation: null, maxPopulation: null }, 0, Number.POSITIVE_INFINITY],
  [{ minPopulation: null, maxPopulation: null, minInclusive: false, maxInclusive: false }, 0, Number.POSITIVE_INFINITY],
])("%j", (range, first, last) => expect([firstPopulation(range), lastPopulation(range)]).toEqual([first, last]));
