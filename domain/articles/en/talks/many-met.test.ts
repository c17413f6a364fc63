import { expect, test } from "vitest";
import { en, textOfEvent } from "../whole-articles/lake-town.test-data";

const office = (name: string) => ({ name: en(name), the: true, kind: "government" });
const official = (key: string, name: string, title: string, org: string) => ({
  key,
  person: { name: en(name) },
  posts: [{ organization: office(org), title: en(title) }],
  side: "host",
});
const hosts = [
  official("a", "Ann Reed", "Chairwoman and Managing Director", "Reedham Harbor Board and Lock Company"),
  official("b", "Bo Marsh", "Deputy Director for Piers and Quays", "Office of the Lakes and Canals"),
  official("c", "Cy Wick", "Head of the Department of Nets", "Lake Fish Market Association"),
];
const event = (item: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Boat builders visit Reedham"),
    when: { start: "2024-05-03" },
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation of boat builders"), side: "guest" }],
    participants: [{ key: "g", group: en("boat builders"), side: "guest", delegation: "d" }, ...hosts],
    agenda: [
      { key: "s", activity: "tour", saw: [en("the mill")] },
      { people: [{ key: "g" }, ...hosts.map(({ key }) => ({ key }))], key: "t", ...item },
    ],
  });

test("a meal comes before the long list of those met there", () => {
  const venue = { name: en("Reed Hotel"), the: true };
  expect(event({ activity: "meal", title: en("banquet"), venue })).toMatch(
    /[Aa]t a banquet at the Reed Hotel, it met Ann Reed, [^.]*Association\./,
  );
});

test("so does an occasion with its organizer", () => {
  const organizers = [{ organization: office("Boat Office"), tier: "organizer" }];
  expect(
    event({ activity: "discussion", title: en("forum with firms that sell ropes in the north"), organizers }),
  ).toMatch(
    /At a forum with firms that sell ropes in the north, organized by the Boat Office, the [a-z]+ met Ann/,
  );
});

test("a discussion of something covers its topics", () => {
  const text = event({
    activity: "discussion",
    title: en("discussion of plans"),
    people: [{ key: "g" }],
    topics: ["ropes", "nets"].map(en),
  });
  expect(text).toContain("held a discussion of plans, which covered ropes and nets.");
});
