import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const club = { name: en("Lake Club"), the: true, kind: "association" };
const group = (key: string, text: string, name: string) => ({
  key,
  group: en(text),
  of: [{ name: en(name), the: true }],
});
const said = (key: string, text: string) => ({ key: `r${key}`, by: [key], act: "say", points: [en(text)] });

const forum = (second: object): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Lake Forum"),
    officialName: en("the Lake Forum"),
    home: club,
    city: en("Reedham"),
    participants: [
      person("a", "Ann Lee", "Chairwoman", club),
      group("b", "the representative", "Reed Free Port"),
      second,
    ],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        people: [{ key: "b" }, { key: "c" }],
        remarks: [said("b", "the port is open to all ships"), said("c", "the quay will be longer by May")],
      },
      {
        key: "t",
        activity: "tour",
        venue: { name: en("Reed Quay"), the: true },
        people: [{ key: "a", as: "guide" }, { key: "b" }, { key: "c" }],
      },
    ],
  });

it("people called by posts alone keep their organizations beside those of others", () => {
  expect(forum(group("c", "the deputy director", "Hill Net Zone"))).toMatch(
    /the representative of the port and the deputy director of the zone (?:visited|toured)/,
  );
});

it("one alone is called by the post", () => {
  expect(forum(group("c", "fishermen", "Hill Net Zone"))).toMatch(/[Tt]he representative and the fishermen/);
});
