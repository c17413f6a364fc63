import { expect, test } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const [lake, reed] = [
  { name: en("Lake School"), kind: "other" },
  { name: en("Reed School"), kind: "other" },
];

const exchange = (others: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake School pupils visit Reed School"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "g" }],
    participants: [
      personOf("g", "Ann Exemplar", "head teacher", "Lake School", { side: "guest", delegation: "d" }),
      { key: "p", group: en("24 pupils"), of: [lake], side: "guest", delegation: "d" },
      { key: "o", group: en(others), of: [reed], side: "host" },
    ],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        people: [{ key: "p" }, { key: "o" }],
        remarks: [said("p", "praise", "the lake"), said("o", "praise", "the boats")],
      },
      {
        key: "l",
        activity: "other",
        did: en("attend lessons in mixed groups"),
        people: [{ key: "p" }, { key: "o" }],
      },
    ],
  });

test("two groups with one noun keep what distinguishes them", () => {
  const text = exchange("pupils in Year 10");
  expect(text).toMatch(/the pupils of Lake School and the pupils in Year 10 attended/i);
});

test("a group keeps its organization where another has its noun among others", () => {
  const text = exchange("pupils and teachers");
  expect(text).toMatch(/the pupils of Lake School and the pupils and teachers attended/i);
});

test("a group whose noun nobody else has is called by it", () => {
  expect(exchange("teachers in training")).toMatch(/the pupils and the teachers attended/i);
});

test("a group is called without its approximate number again", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Reed traders visit Reedham"),
    city: en("Reedham"),
    participants: [
      personOf("h", "Bo Sample", "Mayor", "Reedham", { side: "host" }),
      { key: "t", group: en("about 20 traders from Mere and Sand Bay"), side: "guest" },
    ],
    agenda: [
      {
        key: "r",
        activity: "other",
        did: en("review the visit"),
        people: [{ key: "t" }],
        remarks: [said("t", "say", "the visit was long"), said("h", "say", "the lake was calm")],
      },
    ],
  });
  expect(text).toMatch(/[Aa]bout 20 traders from Mere and Sand Bay/);
  expect(text).not.toMatch(/the about/i);
});
