import { describe, expect, it } from "vitest";
import { en, person, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const club = { name: en("Lake Club"), the: true, kind: "association" };

/** A lake day with speeches and one further item. */
const lakeDay = (item: object, participants: object[] = []): string =>
  textOfEvent({
    kind: "other",
    title: en("Reedham celebrates Lake Day"),
    officialName: en("the Lake Day 2024"),
    city: en("Reedham"),
    organizers: [{ organization: club, tier: "organizer" }],
    participants: [
      person("a", "Ann Lee", "mayor", town),
      person("b", "Bo Ray", "director", club),
      { key: "p", group: en("pupils") },
      ...participants,
    ],
    agenda: [
      { key: "s", activity: "speeches", title: en("opening ceremony"), people: [{ key: "a", as: "chair" }] },
      { key: "x", ...item },
    ],
  });

describe("a part of an event by its title", () => {
  const presented = (title: string, people: object[] = [{ key: "b", as: "speaker" }]): string =>
    lakeDay({ activity: "presentation", title: en(title), people });

  it("is not a discussion where it was a presentation", () => {
    expect(presented("How to Mend a Net")).toContain("gave a presentation entitled “How to Mend a Net”");
    expect(presented("Introduction to the Lake Foreign Service")).toContain(
      "gave an introduction to the Lake Foreign Service",
    );
    expect(presented("Voices of the Lake")).toContain("gave a presentation entitled “Voices of the Lake”");
    expect(presented("case studies")).toContain("presented case studies");
    expect(presented("demonstrations of rope-making")).toContain("presented demonstrations of rope-making");
    expect(presented("story hour")).toContain("presented a story hour");
    expect(presented("digital berth booking")).toContain("gave a presentation on digital berth booking");
  });

  it("is quoted where it is the name of a presentation, which a group gives together", () => {
    expect(presented("EV Ferries on Lakes")).toContain("gave a presentation entitled “EV Ferries on Lakes”");
    expect(presented("EU support for ferry research")).toContain(
      "gave a presentation on EU support for ferry research",
    );
    const pupils = [{ key: "p", as: "speaker" }];
    expect(presented("care of water", pupils)).toMatch(/pupils gave a presentation on care of water/i);
    const written = (item: object): string =>
      lakeDay({
        activity: "presentation",
        title: en("How to Mend a Net"),
        people: [{ key: "b", as: "speaker" }],
        remarks: [{ key: "r", by: ["b"], act: "say", points: [en("nets are dear")] }],
        ...item,
      });
    expect(written({})).toContain("In a presentation entitled “How to Mend a Net,” Bo Ray");
    expect(written({ online: "fully" })).toContain("In an online presentation entitled “How to Mend a Net,”");
    expect(written({ title: en("nets in general") })).not.toContain("entitled");
  });

  it("is no discussion of speeches", () => {
    const text = lakeDay({
      activity: "speeches",
      title: en("speeches"),
      people: [{ key: "b", as: "chair" }],
    });
    expect(text).not.toContain("discussion of speeches");
  });

  it("was led by its head where one person says it for all", () => {
    const prayer = (as: string | undefined): string =>
      lakeDay({
        activity: "ceremony",
        title: en("invocation"),
        people: [{ key: "b", ...(as ? { as } : {}) }],
      });
    expect(prayer("head")).toContain("Bo Ray, director of the Lake Club, led an invocation");
    expect(prayer(undefined)).not.toContain("led an invocation");
  });

  it("was attended, or somebody took part in it", () => {
    const other = (title: string, people: object[], more: object[] = []): string =>
      lakeDay({ activity: "other", title: en(title), people }, more);
    expect(other("fun run", [{ key: "p" }])).toMatch(/pupils took part in a fun run/i);
    expect(other("poetry reading", [{ key: "b" }])).toContain("attended a poetry reading");
    expect(other("blessing of the boats", [{ key: "b" }])).toContain("attended the blessing of the boats");
    const conductor = person("c", "Cy Oak", "conductor", { name: en("Lake Choir"), the: true });
    expect(other("choir performance", [{ key: "c" }], [conductor])).toContain("gave a choir performance");
    expect(other("visit to the old mill", [{ key: "a" }, { key: "b" }])).toContain("visited the old mill");
    expect(other("inauguration of the new pier", [{ key: "a", as: "head" }])).toContain(
      "inaugurated the new pier",
    );
  });

  it("has the verb of what it was", () => {
    const bare = (activity: string, title: string): string =>
      lakeDay({ activity, title: en(title), people: [] });
    expect(bare("meal", "tea and cakes")).toContain("ea and cakes were served");
    expect(bare("other", "minute of silence")).toContain("minute of silence was observed");
    expect(bare("other", "fireworks")).toContain("here were fireworks");
  });
});
