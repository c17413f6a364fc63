import { expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const club = { name: en("Lake and Reed Club"), the: true, kind: "association" };
const town = { name: en("Reed Municipality"), the: false, kind: "government" };

const meeting = (officialName: string): string =>
  textOfEvent({
    kind: "meeting",
    title: en("Annual meeting 2024"),
    officialName: en(officialName),
    home: club,
    city: en("Reedham"),
    purpose: en("discuss the fees"),
    organizers: [
      { organization: club, tier: "organizer" },
      { organization: town, tier: "host" },
    ],
    participants: [person("a", "Ann Lee", "Chairwoman", club, { roles: ["chair"] })],
  });

it("an organizer that the event's name has is not named again", () => {
  const text = meeting("the annual meeting of the Lake & Reed Club");
  expect(text).toMatch(/hosted by Reed Municipality/i);
  expect(text).not.toMatch(/organized by/i);
  expect(meeting("the Seminar on the Lake and Reed Club")).toMatch(/organized by the club/i);
  expect(meeting("the Reed Fishing Forum")).toMatch(/organized by the Lake and Reed Club/i);
});

const visit = (second: object): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake and Reed Club visits Hilltown"),
    home: club,
    city: en("Hilltown"),
    purpose: en("see how nets are made"),
    delegations: [{ key: "d", side: "guest", head: "a" }],
    organizers: [{ organization: club, tier: "organizer" }],
    participants: [
      person("a", "Ann Lee", "Chairwoman", club, { delegation: "d" }),
      person("b", "Bo Ray", "Secretary", second, { delegation: "d" }),
      person("c", "Cy Dee", "Mayor", { name: en("Hilltown"), kind: "government" }, { roles: ["receiver"] }),
    ],
  });

it("visitors of one organization have organized their own journey", () => {
  expect(visit(club)).not.toContain("organized");
  expect(visit({ name: en("Net Institute"), the: true })).toContain("organized");
});

it("one guest at an event does not show who organized it", () => {
  const text = textOfEvent({
    kind: "meeting",
    title: en("Net Day"),
    officialName: en("Net Day"),
    city: en("Reedham"),
    purpose: en("discuss the nets"),
    delegations: [{ key: "d", side: "guest", head: "a" }],
    organizers: [
      { organization: town, tier: "organizer" },
      { organization: club, tier: "co_organizer" },
    ],
    participants: [person("a", "Ann Lee", "Mayor", town, { delegation: "d", side: "guest" })],
  });
  expect(text).toMatch(/organized by Reed Municipality|^Reed Municipality organized /im);
});
