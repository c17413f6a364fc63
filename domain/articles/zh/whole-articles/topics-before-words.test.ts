import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Where the topics of talks are beside what was said there. All names are invented.

type Remarks = Parameters<typeof remark>[];

const TOPICS = [zh("会员服务"), zh("公益活动")];

const visit = (remarks: Remarks, people: readonly string[] = [], topics = TOPICS): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会到湖滨商会交流"),
      home: { name: zh("湖滨商会"), kind: "association" },
      participants: [
        personOf("an", "安例", "湖滨商会", "会长", { side: "host", roles: ["receiver"] }),
        personOf("bai", "白样", "松山商会", "会长", { side: "guest", roles: ["head"] }),
      ],
      agenda: [
        { key: "tour", activity: "tour", people: [{ key: "bai", as: "head" }], saw: [zh("湖滨会馆")] },
        {
          key: "t",
          activity: "talks",
          title: zh("座谈"),
          topics,
          ...(people.length > 0 ? { people: people.map((key) => ({ key })) } : {}),
          remarks: remarks.map((one) => remark(...one)),
        },
      ],
    }),
    "zh",
  );

const WELCOME: Remarks[number] = ["r1", "an", "welcome"];
const ANSWER: Remarks[number] = ["r2", "bai", "introduce", "松山商会的办会经验"];

describe("the topics of talks", () => {
  it("come before the words of the guest who spoke first", () => {
    expect(visit([["r2", "bai", "praise", "湖滨商会的工作"], WELCOME])).toMatch(
      /就会员服务和公益活动[\s\S]*湖滨商会的工作/,
    );
  });

  it("stay with a list of those who sat there", () => {
    expect(visit([WELCOME, ANSWER], ["an", "bai"])).toMatch(/就会员服务和公益活动[\s\S]*松山商会的办会经验/);
  });
});

describe("two aims as topics of talks", () => {
  const talked = (first: string, second: string): string => visit([], ["an", "bai"], [zh(first), zh(second)]);

  it("are parted by 、 where they are long or the first holds a link", () => {
    expect(talked("加强湖滨与松山的友好交往", "进一步深化务实合作")).toContain(
      "加强湖滨与松山的友好交往、进一步深化务实合作",
    );
    expect(talked("建立更紧密的联系", "利用湖滨优势推动两地企业开展广泛深入的合作")).toContain(
      "联系、利用湖滨优势",
    );
  });
});
