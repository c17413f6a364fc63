import { expect, test } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, PORT, personOf, remark, zh } from "./lake-town.test-data";

// An award whose giver only the office's own title names. All names are invented.

const text = (title: string): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh(title),
      officialName: zh("湖滨港口商会三届二次理事会"),
      home: PORT,
      news: "o",
      participants: [personOf("an", "安例", "湖滨港口商会", "会长", { side: "host", roles: ["chair"] })],
      outcomes: [
        {
          key: "o",
          type: "award",
          to: { organizations: [{ name: zh("云雀市航运协会"), kind: "association" }] },
          points: [zh("2023年度港航工作先进单位称号")],
        },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: zh("颁奖仪式"),
          outcomes: ["o"],
          remarks: [remark("r", "an", "hope", "各会员更加努力")],
        },
      ],
    }),
    "zh",
  );

test("the office honours where its title says so", () => {
  expect(text("湖滨港口商会表彰2023年度港航工作先进单位")).toContain(
    "商会授予云雀市航运协会2023年度港航工作先进单位称号",
  );
});

test("have no known giver where the title names none", () => {
  expect(text("湖滨港口商会三届二次理事会举行")).toContain("云雀市航运协会获2023年度港航工作先进单位称号");
});
