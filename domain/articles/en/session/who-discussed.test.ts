import { expect, it } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const zone = { name: en("Reedham Zone"), kind: "zone" };
const companies = ["Lake Boats", "Hill Nets"].map((name) => ({ name: en(name), kind: "company" }));

const made = (people: readonly string[]): string =>
  textOfEvent({
    kind: "signing",
    title: en("Companies of Hilland sign agreement with Reedham Zone"),
    home: zone,
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("Hilland delegation"), the: true, side: "guest" }],
    participants: [
      {
        key: "mill",
        group: en("representatives"),
        of: [{ name: en("Reed Mill"), kind: "company" }],
        side: "host",
      },
      { key: "guests", group: en("representatives"), of: companies, side: "guest", delegation: "d" },
    ],
    agenda: [
      { key: "s", activity: "signing", agreements: ["a"] },
      {
        key: "t",
        activity: "discussion",
        people: people.map((key) => ({ key })),
        topics: [en("opportunities for boats")],
      },
      { key: "u", activity: "tour", people: [{ key: "guests" }], saw: [en("the docks"), en("the mill")] },
    ],
    agreements: [
      {
        key: "a",
        title: en("agreement"),
        type: "other",
        status: "signed",
        parties: [...companies, zone].map((organization) => ({ organization })),
      },
    ],
  });

it("a delegation discussed something with a group of the hosts", () => {
  expect(made(["mill", "guests"])).toContain(
    "The delegation and representatives of Reed Mill discussed opportunities for boats.",
  );
});

it("a delegation made up of one group is the delegation at a later item", () => {
  const text = made(["mill", "guests"]);
  expect(text).toContain("The delegation also visited the docks and the mill.");
  expect(text).not.toContain("the representatives of Lake Boats");
});

it("a delegation of most parties represented them, without their names again", () => {
  expect(made(["mill", "guests"])).toContain(
    "A Hilland delegation represented the first two at the signing.",
  );
});
