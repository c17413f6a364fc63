import { expect, it } from "vitest";
import { linesOf } from "../../compose";
import { textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withPartiesCounted } from "./number-of-parties";
import { paragraph, said } from "./paragraphs.test-data";

interface Given {
  readonly id?: string;
  readonly sides?: readonly string[];
  readonly title?: string;
  readonly parties?: number;
}

const written = (text: string, { id = "agenda[t]", sides = [], title, parties = 2 }: Given = {}): string => {
  const agreement = { key: "a", title: { zh: title }, parties: Array.from({ length: parties }, () => ({})) };
  const facts = {
    people: sides.map((side) => ({ side })),
    agreements: title === undefined ? [] : [{ agreement, path: "agreements[a]" }],
    said: (value: { zh?: string } | undefined, path: string) => value?.zh && { text: value.zh, path },
  };
  return withPartiesCounted([paragraph("agenda", said(id, text))], { facts } as unknown as Discourse)
    .flatMap((block) => linesOf(block).map(({ words }) => textOf(words)))
    .join();
};

const keeps = (text: string, given?: Given): void => expect(written(text, given)).toBe(text);

it("counts those who met as the topics do", () => {
  expect(written("安例会见代表团，各方就两地情况、双方开展的工作等进行了交流")).toBe(
    "安例会见代表团，双方就两地情况、双方开展的工作等进行了交流",
  );
  expect(written("白样接待了来宾，各方就双方共同感兴趣的话题进行会谈")).toBe(
    "白样接待了来宾，双方就共同感兴趣的话题进行会谈",
  );
  expect(written("双方围绕双方关心的议题和招生进行了交流")).toBe("双方围绕共同关心的议题和招生进行了交流");
  keeps("各方就两地情况进行了交流");
  const sides = ["host", "guest", "third"];
  expect(written("各方就双方共同感兴趣的话题进行会谈", { sides })).toBe("各方就共同感兴趣的话题进行会谈");
  keeps("各方就两地情况、双方开展的工作进行了交流", { sides });
  keeps("各方围绕买卖双方信用信息的共享进行了交流");
  keeps("各方就湖滨、云溪、松山三方的合作和双方贸易进行了交流");
});

it("counts those who state something as their words do, if there were two sides", () => {
  const sides = ["host", "guest"];
  expect(written("各方表示，今后双方加强联系", { sides })).toBe("双方表示，今后加强联系");
  expect(written("与会各方表示，将建立机制，推动双方企业互访", { sides })).toBe(
    "与会各方表示，将建立机制，推动双方企业互访",
  );
  keeps("各方表示，双方将加强合作");
  keeps("各方表示，今后双方加强联系", { sides: ["host", "guest", "third"] });
});

it("counts the parties of a document as its name does", () => {
  const given = { id: "agreements[a].fields", title: "湖滨、云溪、松山大学三校合作协议" };
  expect(written("根据协议，双方将开展联合培养", given)).toBe("根据协议，三校将开展联合培养");
  expect(written("双方将开展联合培养", { ...given, title: "合作协议", parties: 4 })).toBe(
    "各方将开展联合培养",
  );
  keeps("双方将开展联合培养", { ...given, title: "合作协议" });
  keeps("双方将开展联合培养", { ...given, title: "第三方检测协议" });
  keeps("双方将开展联合培养", { ...given, title: "三校区共建协议" });
  keeps("双方将开展联合培养", { ...given, title: "京津冀三地产业协议" });
  keeps("双方将开展联合培养", { ...given, title: "四方股份产学研协议" });
  expect(written("双方将开展联合培养", { ...given, title: "三地合作协议", parties: 4 })).toBe(
    "各方将开展联合培养",
  );
  keeps("安例与白样分别代表双方签署协议", given);
});
