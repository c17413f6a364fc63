import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

it("names the organizations for which two people gave something behind both of them", () => {
  const text = faultlessText(
    heldEvent({
      kind: "other",
      title: zh("云雀驻松山大使安例出席医疗设备捐赠仪式"),
      participants: [
        personOf("an", "安例", "云雀驻松山大使馆", "大使", { side: "guest", onBehalfOf: "em" }),
        personOf("bai", "白样", "云雀援外医疗队", "队长", { side: "guest", onBehalfOf: "wj" }),
        personOf("chen", "陈例", "松山卫生部", "部长", { side: "host" }),
        { key: "hos", group: zh("松山友谊医院"), side: "host", presence: "unstated" },
        { key: "em", group: zh("大使馆"), side: "guest", presence: "unstated" },
        { key: "wj", group: zh("云雀省卫生厅"), side: "guest", presence: "unstated" },
      ],
      agenda: [
        {
          key: "g",
          activity: "handover",
          title: zh("医疗器械"),
          people: [
            { key: "an", as: "head" },
            { key: "bai", as: "head" },
            { key: "hos", as: "receiver" },
            { key: "chen" },
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("队长白样分别代表大使馆和云雀省卫生厅向松山友谊医院捐赠医疗器械");
  expect(text).not.toMatch(/代表大使馆的/);
});

it("hands on what others donated, rather than giving it as a present", () => {
  const brought = (things: string): string =>
    faultlessText(
      heldEvent({
        kind: "other",
        title: zh("湖滨向松山市提供物资"),
        city: zh("松山"),
        participants: [
          personOf("lin", "林谷", "湖滨总领事馆", "总领事", { side: "guest" }),
          personOf("bai", "白样", "松山市政府", "市长", { side: "host", roles: ["receiver"] }),
        ],
        agenda: [
          {
            key: "h",
            activity: "handover",
            title: zh(things),
            people: [
              { key: "lin", as: "head" },
              { key: "bai", as: "receiver" },
            ],
          },
        ],
      }),
      "zh",
    );
  expect(brought("湖滨市捐赠的防疫物资")).toContain("转交湖滨市捐赠的防疫物资");
  expect(brought("防疫物资")).not.toContain("转交");
});
