import { describe, expect, it } from "vitest";
import { faultlessText as text } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const written = (openSides: string[] | undefined, more: object[] = []): string =>
  text(
    heldEvent({
      kind: "other",
      title: zh("湖滨会议厅项目举行交接仪式"),
      officialName: zh("湖滨会议厅项目交接仪式"),
      city: zh("湖滨市"),
      participantsOpen: true,
      ...(openSides ? { openSides } : {}),
      participants: [
        personOf("an", "安例", "松山基金会", "理事长", { side: "guest" }),
        personOf("bai", "白样", "湖滨市外事办公室", "主任", { side: "host" }),
        personOf("mo", "莫常", "湖滨市文化局", "局长", { side: "host" }),
        personOf("lin", "林谷", "湖滨市财政局", "局长", { side: "host" }),
        ...more,
      ],
      agenda: [
        {
          key: "hand",
          activity: "handover",
          title: zh("会议厅项目"),
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "receiver" },
            { key: "mo", as: "attendee" },
            { key: "lin", as: "attendee" },
          ],
        },
      ],
    }),
    "zh",
  );

describe("the attendees of a handover", () => {
  it("are an open list where more of their side were there", () => {
    expect(written(["host"])).toContain("市财政局局长林谷等出席");
  });

  it("are a closed one where only the others' side is open, or more of theirs are listed elsewhere", () => {
    expect(written(["guest"])).not.toContain("林谷等");
    const other = personOf("wu", "吴式", "湖滨市商务局", "局长", { side: "host" });
    expect(written(["host"], [other])).not.toContain("林谷等出席");
  });
});
