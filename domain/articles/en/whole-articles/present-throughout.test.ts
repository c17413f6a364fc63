import { expect, it } from "vitest";
import { en, personOf, said, textOfEvent as text } from "./lake-town.test-data";

const NAMES = ["Bo Mock", "Cy Pond", "Dee Marsh", "Eli Rush", "Flo Brook"];
const POSTS = [
  "Deputy Clerk for Lakes",
  "Secretary to the Clerk",
  "Chief Editor",
  "Protocol Manager",
  "Officer",
];
const staff = NAMES.map((name, at) =>
  personOf(`s${at}`, name, POSTS[at] ?? "", "Reed Council", { side: "host" }),
);
const talk = (key: string, title: string, ...keys: string[]) => ({
  key,
  activity: "presentation",
  title: en(title),
  people: [{ key: "g", as: "speaker" }, ...keys.map((one) => ({ key: one }))],
  remarks: [said("g", "introduce", `the ${key} of the guild`)],
});
const visit = (...agenda: object[]): string =>
  text({
    kind: "reception",
    title: en("Lake Guild visits Reed Council"),
    city: en("Reedham"),
    participants: [
      personOf("g", "Gil Oak", "president", "Lake Guild", { side: "guest", roles: ["head"] }),
      ...staff,
    ],
    agenda,
  });
const ALL = ["s0", "s1", "s2", "s3", "s4"];

it("lists those who were at all items as present, not as attending the last of them", () => {
  const words = visit(
    talk("plan", "first presentation", ...ALL),
    talk("work", "second presentation", ...ALL),
  );
  expect(words).toMatch(/[Aa]lso present were .*Bo Mock/);
  expect(words).not.toMatch(/presentation was (?:also )?attended/);
});

it("lists those who were at two of three items with these", () => {
  const words = visit(
    talk("plan", "first presentation", ...ALL),
    talk("work", "second presentation", ...ALL),
    talk("end", "third presentation"),
  );
  expect(words).not.toMatch(/[Aa]lso present were .*Bo Mock/);
});

it("lists those who were at one item with it, not throughout", () => {
  const words = visit(talk("plan", "first presentation"), talk("work", "second presentation", ...ALL));
  expect(words).not.toMatch(/[Aa]lso present were .*Bo Mock/);
});
