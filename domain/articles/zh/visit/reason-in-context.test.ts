import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const meeting = (background: readonly string[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("王小样会见示例国代表团"),
      city: zh("样本"),
      delegations: [{ key: "d", side: "guest", name: zh("示例国经贸代表团"), head: "li" }],
      participants: [
        personOf("wang", "王小样", "样本市人民政府", "副市长", { side: "host", roles: ["receiver"] }),
        personOf("li", "李示例", "示例国商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [
        { key: "m", activity: "talks", people: [{ key: "wang" }, { key: "li" }], topics: [zh("经贸合作")] },
      ],
      background: background.map(zh),
      ...more,
    }),
    "zh",
  );

it("states in the first sentence what the guests had come for, where only context says it, and nowhere else", () => {
  const text = meeting(["代表团前来参加样本国际博览会。"]);
  expect(text).toContain("会见前来参加样本国际博览会的示例国商会会长李示例");
  expect(text.split("博览会")).toHaveLength(2);
  const once = meeting(["代表团前来参加样本国际博览会。"], { purpose: zh("参加样本国际博览会") });
  expect(once.split("博览会")).toHaveLength(2);
});

it("keeps context about others, and context that says more", () => {
  expect(meeting(["王小样前来参加样本国际博览会。"])).not.toContain("会见前来");
  expect(meeting(["代表团前来参加样本国际博览会，并将赴北河考察。"])).toContain("并将赴北河考察");
});

it("keeps context about another delegation, another city and an earlier journey", () => {
  expect(meeting(["东岛国代表团前来参加样本国际博览会。"])).not.toContain("会见前来");
  expect(meeting(["代表团此行赴北河参加样本国际博览会。"])).toContain("赴北河参加");
  expect(meeting(["李示例前来参加过样本国际博览会。"])).not.toContain("会见前来");
  expect(meeting(["代表团应邀前来参加样本国际博览会。"])).toContain("应邀");
});

it("takes nothing for a reason that is about others or another time, or says that the guests were invited", () => {
  for (const context of [
    "近年来样本市多次参加国际博览会。",
    "去年代表团曾来样本参加博览会。",
    "多国来宾参加了博览会。",
  ]) {
    const [lead = ""] = meeting([context, "示例国商会成立于1998年。"]).split("\n\n").slice(1);
    expect(lead).not.toContain("博览会");
  }
  expect(meeting(["代表团赴北京参加国际博览会。"])).not.toContain("会见前来");
  const invited = meeting(["代表团应邀前来参加样本国际博览会。"]);
  expect(invited).toContain("代表团应邀前来参加样本国际博览会。");
  expect(invited).not.toContain("会见前来");
});
