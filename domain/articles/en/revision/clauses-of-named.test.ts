import { expect, test } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const guild = { name: en("Millers' Guild"), the: true, kind: "association" };
const foods = { name: en("Lake Foods"), the: false, kind: "company" };

const visit = (context: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Millers' Guild visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("guild delegation"), the: true, side: "guest", head: "day" }],
    participants: [
      person("lee", "Ann Lee", "owner", foods, { side: "host" }),
      person("day", "Cy Day", "president", guild, { side: "guest", delegation: "d" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        title: en("talks at the Lake Fair"),
        people: [{ key: "day" }, { key: "lee" }],
      },
    ],
    background: [en(context)],
  });

test("what explains the name with which a sentence ends is a clause of it", () => {
  expect(visit("Lake Foods makes jam without sugar.")).toMatch(/Lake Foods, which makes jam without sugar\./);
});

test("but not what is said of somebody with that name", () => {
  expect(visit("Lee has run the mill since 1990.")).not.toContain(", which");
});
