import { expect, it } from "vitest";
import {
  en,
  office,
  person,
  personOf,
  said,
  textOfEvent,
  town,
} from "../en/whole-articles/lake-town.test-data";

const words = [said("a", "say", "the lake is deep"), said("b", "say", "the boats are light")];
const ann = person("a", "Ann Lee", "mayor", town, { side: "host", roles: ["receiver"] });
const bo = personOf("b", "Bo Ray", "president", "Boat Guild", { side: "guest" });
const colleague = (key: string, name: string, title: string) =>
  person(key, name, title, office, { side: "host" });
const colleagues = [
  colleague("x", "Cy Dee", "director"),
  colleague("y", "Eve Fay", "engineer"),
  colleague("z", "Flo Gee", "registrar"),
];

const reception = (count: number, remarks = words): string =>
  textOfEvent({
    kind: "reception",
    title: en("Boat Guild president visits Reedham"),
    city: en("Reedham"),
    participants: [ann, ...colleagues.slice(0, count), bo],
    agenda: [{ key: "t", activity: "talks", topics: [en("the docks")], remarks }],
  });

it("places three silent colleagues of the host behind what was said, one with the reception", () => {
  const three = reception(3);
  expect(three.indexOf("Cy Dee")).toBeGreaterThan(three.indexOf("the boats are light"));
  const two = reception(2);
  expect(two.indexOf("Cy Dee")).toBeLessThan(two.indexOf("the boats are light"));
  const brief = reception(3, words.slice(0, 1));
  expect(brief.indexOf("Cy Dee")).toBeLessThan(brief.indexOf("the lake is deep"));
});

const forum = (groups: { key: string }[], remarks = words): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Boat Forum held in Reedham"),
    officialName: en("the Boat Forum"),
    city: en("Reedham"),
    attendance: { count: 90, of: en("experts") },
    participants: [ann, bo, ...groups].map((one) => ({ ...one, side: undefined, roles: undefined })),
    agenda: [
      {
        key: "o",
        activity: "speeches",
        title: en("opening ceremony"),
        people: [
          { key: "a", as: "speaker" },
          { key: "b", as: "speaker" },
          ...groups.map(({ key }) => ({ key })),
        ],
        remarks,
      },
    ],
  });
const group = (key: string, name: string, ...of: string[]) => ({
  key,
  group: en(name),
  ...(of.length > 0 ? { of: of.map((one) => ({ name: en(one), kind: "company" })) } : {}),
});

it("places three groups of attendees with their organizations behind what was said at an event", () => {
  const long = forum([
    group("g", "engineers", "Lake Waterworks", "Reed Waterworks", "Fen Pumps"),
    group("h", "managers", "North Sail Works", "South Rope Works"),
    group("i", "students and local fishermen"),
  ]);
  expect(long.indexOf("engineers")).toBeGreaterThan(long.indexOf("the boats are light"));
});

it("places those present at an event of several speakers behind what was said", () => {
  const all = (remarks: object[]) =>
    textOfEvent({
      kind: "seminar",
      title: en("Boat Forum held in Reedham"),
      officialName: en("the Boat Forum"),
      city: en("Reedham"),
      participants: [ann, bo, ...colleagues, colleague("w", "Gus Hay", "accountant")].map((one) => ({
        ...one,
        side: undefined,
        roles: undefined,
      })),
      agenda: [{ key: "o", activity: "speeches", remarks }],
    });
  const two = all(words);
  expect(two.indexOf("Gus Hay")).toBeGreaterThan(two.indexOf("the boats are light"));
  const one = all(words.slice(0, 1));
  expect(one.indexOf("Gus Hay")).toBeLessThan(one.indexOf("the lake is deep"));
});
