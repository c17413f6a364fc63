import { expect, it } from "vitest";
import { en, lakeDay, person, said } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Reed Boat Guild"), the: true, kind: "association" };
const promise = (by: object): string =>
  lakeDay(
    [person("a", "Ann Lee", "chair", guild)],
    [
      said("a", "say", "the lake needed the boats of all towns on its shore"),
      said("a", "promise", "mend the boats of the school"),
    ],
    {
      followUps: [
        {
          key: "f",
          force: "commitment",
          text: en("mend the boats of the school"),
          by,
          from: { remark: "apromise", point: 0 },
        },
      ],
    },
  );

it("names the organization that will do what its speaker promises", () => {
  expect(promise({ organizations: [guild] })).toMatch(/promised that the guild would mend the boats/);
  expect(promise({ participants: ["a"] })).toContain("promised to mend the boats");
});
