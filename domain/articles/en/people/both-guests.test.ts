import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { en } from "../whole-articles/lake-town.test-data";

const BOAT = { name: en("Boat Museum"), the: true, city: en("Reedham"), kind: "institute" };
const LAKE = { name: en("Lake Museum"), the: true, city: en("Lakeside"), kind: "institute" };
const guest = (key: string, name: string, later: string, title: string, more = {}) => ({
  key,
  person: { name: en(name), later: en(later) },
  side: "guest",
  delegation: "d",
  posts: [{ organization: BOAT, title: en(title) }],
  ...more,
});
const tour = (key: string, name: string, day: string) => ({
  key,
  activity: "tour",
  venue: { name: en(name), the: true },
  when: { start: day },
  people: [{ key: "ann", as: "head" }, { key: "bo" }],
});

const visit = (more = {}, others: object[] = []): string =>
  faultlessText(
    {
      format: "rapporteur/event-record@1",
      kind: "reception",
      status: "held",
      title: en("Boat Museum visits Lake Museum"),
      home: LAKE,
      when: { start: "2026-05-12", end: "2026-05-14" },
      city: en("Lakeside"),
      delegations: [{ key: "d", side: "guest", head: "ann", ...more }],
      participants: [
        guest("ann", "Ann Reed", "Reed", "Director", { roles: ["head"] }),
        guest("bo", "Bo Fenn", "Fenn", "Curator"),
        ...others,
      ],
      agenda: [
        tour("one", "Net Loft", "2026-05-12"),
        tour("two", "Rope Walk", "2026-05-13"),
        tour("three", "Salt House", "2026-05-14"),
      ],
    } as unknown as Parameters<typeof faultlessText>[0],
    "en",
  );

describe("a delegation without a name of two people", () => {
  it("is introduced as these two, who are the guests later", () => {
    const text = visit({ size: 2 });
    expect(text).toMatch(/Director Ann Reed and Curator Bo Fenn of the Boat Museum/);
    expect(text).not.toContain("delegation");
    expect(text).toContain("the guests");
  });

  it("stays a delegation with a name, or with a third member", () => {
    expect(visit({ name: en("Boat Museum delegation"), the: true })).toContain("elegation");
    expect(visit({}, [guest("cy", "Cy Dee", "Dee", "Keeper")])).toContain("delegation");
  });
});
