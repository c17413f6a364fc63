import { expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

const toured = (people: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("安例率湖滨友好访问团访问青石县"),
      delegations: [{ key: "d", name: zh("湖滨友好访问团"), side: "guest", head: "an" }],
      participants: [
        personOf("bo", "博例", "青石县", "县长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "湖滨市", "副市长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people,
          saw: [zh("“湖滨图片展”")],
          topics: [zh("湖滨的自然风光")],
          remarks: [remark("r", "bo", "praise", "双方的交流活动")],
        },
      ],
    }),
    "zh",
  );

it("has a host led by a visitor as the one who saw the visitors' exhibition", () => {
  const text = toured([
    { key: "bo", as: "head" },
    { key: "an", as: "escort" },
  ]);
  expect(text).toMatch(/安例陪同下，博例参观了“湖滨图片展”/);
  expect(text).not.toMatch(/访问团[^，。]*参观/);
});

it("keeps the visitors as those who were shown round by a host", () => {
  const text = toured([
    { key: "an", as: "head" },
    { key: "bo", as: "escort" },
  ]);
  expect(text).toMatch(/博例陪同下[^。]*参观了“湖滨图片展”/);
});
