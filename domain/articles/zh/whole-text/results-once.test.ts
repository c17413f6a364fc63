import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, person, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const founding = (point: string): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("云雀盐文化联盟成立大会在湖滨召开"),
      officialName: zh("云雀盐文化联盟成立大会"),
      city: zh("湖滨"),
      outcomes: [{ key: "o", type: "launch", points: [zh(point)] }],
    }),
    "zh",
  );

it("states once what the name of the event says", () => {
  expect(founding("云雀盐文化联盟")).not.toContain("联盟成立。");
});

it("states what began where only a wish or the time since then names it", () => {
  const opened = (more: object): string =>
    faultlessText(
      heldEvent({
        kind: "meeting",
        title: zh("云雀盐文化年会召开"),
        officialName: zh("云雀盐文化年会"),
        city: zh("湖滨"),
        participants: [personOf("an", "安例", "湖滨商会", "会长", { side: "host" })],
        outcomes: [{ key: "o", type: "launch", points: [zh("云雀盐文化联盟成立")] }],
        ...more,
      }),
      "zh",
    );
  const wish = remark("r", "an", "hope", "云雀盐文化联盟成立");
  expect(opened({ agenda: [{ key: "s", activity: "speeches", remarks: [wish] }] })).toMatch(
    /云雀盐文化联盟成立。[\s\S]*联盟成立/u,
  );
});

it("states what else began", () => {
  expect(founding("云雀盐文化基金")).toContain("云雀盐文化基金启动");
});

it("states once what began where its short form is introduced in the name of the event", () => {
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("云雀盐文化联盟成立大会在湖滨召开"),
      officialName: zh("云雀盐文化联盟成立大会"),
      city: zh("湖滨"),
      participants: [
        person(
          "an",
          "安例",
          { name: zh("云雀盐文化联盟"), short: zh("联盟"), kind: "association" },
          "理事长",
        ),
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "an", as: "speaker" }],
          remarks: [remark("r", "an", "say", "联盟将推动盐文化研究")],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "launch", points: [zh("云雀盐文化联盟")] }],
    }),
    "zh",
  );
  expect(text).not.toMatch(/联盟成立。/);
});
