import { describe, expect, it } from "vitest";
import { en, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const event = (title: string, name: string, more: object = {}) =>
  text({
    kind: "other",
    title: en(title),
    officialName: en(name),
    organizers: [{ tier: "organizer", organization: { name: en("Lake Guild"), the: true } }],
    ...more,
  });

describe("a group of people that the title lets meet at an event, or join it", () => {
  it("begins the text, before who organized the event", () => {
    const story = event("Business leaders of Reedham and Lakeham meet online", "the Lake Conference", {
      online: "fully",
    });
    expect(story).toContain(
      "Business leaders of Reedham and Lakeham met online at the Lake Conference on March 5, 2024.",
    );
    expect(story).toContain("organized by the Lake Guild");
    expect(event("Lakish dairy companies join tour", "the First Boat Tour")).toContain(
      "Lakish dairy companies joined the First Boat Tour",
    );
  });

  it("is not named beside an event whose name says who met", () => {
    const story = event("Ministers of Reedham and Lakeham meet", "the Meeting of Ministers");
    expect(story).not.toContain("Ministers of Reedham and Lakeham met");
  });
});
