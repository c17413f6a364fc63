import { expect, it } from "vitest";
import { namesPlace } from "../organizations/place-name";
import { en, personOf, textOfEvent } from "../whole-articles/lake-town.test-data";

// Invented people and places.
const mission = { name: en("Mission of Norland to the Lake Union"), the: true, kind: "government" };

const visit = (title: string, name: string, more: object = {}) =>
  textOfEvent({
    kind: "reception",
    title: en("Delegation of the Lake Guild visits the Mission of Norland to the Lake Union"),
    city: en("Reedham"),
    venue: { name: mission.name, the: true, organization: mission },
    delegations: [{ key: "d", name: en("delegation of the Lake Guild"), side: "guest", head: "a" }],
    participants: [
      personOf("a", "Ann Sample", "president", "Lake Guild", { side: "guest", delegation: "d" }),
      {
        key: "b",
        side: "host",
        roles: ["receiver"],
        person: { name: en(name), later: en(name.split(" ").at(-1) ?? ""), ...more },
        posts: [{ organization: mission, title: en(title) }],
      },
    ],
    agenda: [{ key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], topics: [en("nets")] }],
  });

it("a head has what it heads", () => {
  expect(visit("Head", "Bo Exemplar")).toContain("Bo Exemplar, Head of the Mission");
  expect(
    visit("Head", "Bo Exemplar", { honorific: en("Ambassador"), later: en("Ambassador Exemplar") }),
  ).toContain("Ambassador Bo Exemplar, Head of the Mission");
});

it("a consul general is of a country, not of its consulate", () => {
  const consulate = { name: en("Consulate of Norland in Reedham"), the: true, kind: "government" };
  const said = textOfEvent({
    kind: "seminar",
    title: en("Seminar on Nets"),
    participants: [
      {
        key: "a",
        person: { name: en("Ann Sample") },
        posts: [{ organization: consulate, title: en("Consul General") }],
      },
    ],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("nets hold")] }],
      },
    ],
  });
  expect(said).toContain("Consul General of Norland in Reedham");
  expect(said).not.toContain("Consulate");
});

it("a group whose words have its organization does not have it again", () => {
  const works = { name: en("Reed Works"), the: false, kind: "company" };
  const said = textOfEvent({
    kind: "reception",
    title: en("Delegation of the Lake Guild visits Reedham"),
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation of the Lake Guild"), side: "guest", head: "a" }],
    participants: [
      personOf("a", "Ann Sample", "president", "Lake Guild", { side: "guest", delegation: "d" }),
      { key: "w", group: en("staff of Reed Works"), of: [works], side: "host" },
    ],
    agenda: [{ key: "t", activity: "talks", people: [{ key: "a" }, { key: "w" }], topics: [en("nets")] }],
  });
  expect(said).toContain("staff of Reed Works");
  expect(said).not.toContain("Works of");
});

it("a place that shows whose ambassador lives there has no embassy behind it", () => {
  const embassy = {
    name: en("Embassy of Norland in Wyland"),
    the: true,
    kind: "government",
    city: en("Port"),
  };
  const said = textOfEvent({
    kind: "seminar",
    title: en("Seminar on Nets"),
    venue: { name: en("Residence of the Ambassador of Norland"), the: true, organization: embassy },
    participants: [personOf("a", "Ann Sample", "president", "Lake Guild", {})],
    agenda: [
      {
        key: "s",
        activity: "speeches",
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("nets hold")] }],
      },
    ],
  });
  expect(said).toContain("Residence of the Ambassador of Norland");
  expect(said).not.toContain("Embassy");
});

it("a place is called by an organization, with where that is", () => {
  const board = { id: "b", name: { text: "Lake Board on Nets", path: "p" } };
  const short = { text: "LBN", path: "s" };
  expect(namesPlace("Lake Board on Nets")({ ...board, short })).toBe(true);
  expect(namesPlace("Lake Board on Nets on Mill Hill")(board)).toBe(true);
  expect(namesPlace("Lake Board on Nets on Mill Hill")({ ...board, short })).toBe(false);
  expect(namesPlace("Lake Board on Nets Hall")(board)).toBe(false);
});
