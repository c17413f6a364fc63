import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { withOwnSide } from "./own-side";

const en = (text: string) => ({ en: text });
const said = (point: string, organization?: object, title = "Head"): string | undefined => {
  const record = {
    participants: [
      { key: "lee", person: { name: en("Ann Lee") }, posts: [{ title: en(title), organization }] },
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        remarks: [{ key: "r", by: ["lee"], act: "say", points: [en(point)] }],
      },
    ],
  } as unknown as DraftRecord;
  return withOwnSide(record).agenda?.[0]?.remarks?.[0]?.points?.[0]?.en;
};
const university = { name: en("Lake University"), kind: "university" };

describe("statements of the first person", () => {
  it("are about the organization of the speaker", () => {
    expect(said("We must prepare our students", university)).toBe("the university must prepare its students");
    expect(said("our goal is that we're open to all", university)).toBe(
      "the university's goal is that it is open to all",
    );
    expect(said("we need boats", { name: en("Reed Chamber") })).toBe("the chamber needs boats");
    expect(said("we are proud of our lake", undefined, "Secretary of Lakeland")).toBe(
      "Lakeland is proud of its lake",
    );
  });

  it("are about both sides where both do something together", () => {
    expect(said("we should build boats together", university)).toBe(
      "the two sides should build boats together",
    );
  });

  it("keep the plural where no side or no form of the verb is known", () => {
    expect(said("we are proud of our lake")).toBe("they are proud of their lake");
    expect(said("we grok our lake", university)).toBe("they grok their lake");
  });

  it("stay in quotations", () => {
    expect(said("“we must row” is the motto", university)).toBe("“we must row” is the motto");
  });
});
