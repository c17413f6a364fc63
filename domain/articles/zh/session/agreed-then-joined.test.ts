import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const agreed = (outcome: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会会长安例到访湖滨商会"),
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", roles: ["head"] }),
        personOf("lu", "陆样", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bo", "博例", "湖滨商会", "副会长", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("会谈"),
          topics: [zh("行业服务"), zh("会员互访")],
          outcomes: ["o"],
        },
      ],
      outcomes: [{ key: "o", type: "result", points: [zh(`双方${outcome}`)] }],
    }),
    "zh",
  );

it("states what both agreed on before who joined the talks", () => {
  const text = agreed("就深度合作的具体事宜达成共识");
  expect(text).not.toMatch(/博例[^。]{0,8}参加[^。]*达成共识/);
  expect(text).toMatch(/，并就深度合作的具体事宜达成共识[，。][^。]*博例参加/);
});
