import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

/** A journey to two countries, in the second of which a committee met. */
const journey = (agenda: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("安例访问湖国、山国"),
      when: { start: "2024-03-05", end: "2024-03-09" },
      areas: [zh("湖国"), zh("山国")],
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "云雀市农业局", "局长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("bai", "白样", "湖国渔业部", "副部长", { side: "host" }),
        personOf("mo", "莫常", "山国农业部", "副部长", { side: "host" }),
        personOf("chen", "陈式", "山国农业部", "部长", { side: "host" }),
      ],
      agenda,
    }),
    "zh",
  );
const bilateral = (title: string, ...remarks: object[]): object => ({
  key: "one",
  activity: "talks",
  title: zh(title),
  city: zh("湖国"),
  people: [{ key: "an" }, { key: "bai" }],
  remarks,
});

it("lets two sides hold talks, which they do not attend", () => {
  const text = journey([
    bilateral("双边会谈", remark("r", "an", "propose", "扩大水产贸易")),
    { ...bilateral("礼节性会见"), key: "two", city: zh("山国"), people: [{ key: "an" }, { key: "chen" }] },
  ]);
  expect(text).toContain("举行双边会谈");
  expect(text).toContain("进行礼节性会见");
  expect(text).not.toContain("一同参加");
});

it("lets a meeting take place at a later stop, where 双方 would be those of the stop before", () => {
  const text = journey([
    bilateral("双边会谈", remark("r", "an", "propose", "扩大水产贸易")),
    {
      key: "two",
      activity: "talks",
      title: zh("农业合作委员会第二次会议"),
      city: zh("山国"),
      people: [
        { key: "an", as: "chair" },
        { key: "mo", as: "chair" },
      ],
      remarks: [remark("s", "mo", "hope", "扩大粮食贸易")],
    },
  ]);
  expect(text).toContain("农业合作委员会第二次会议在山国举行，安例、山国农业部副部长莫常共同主持");
});
