import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../zh/whole-articles/lake-town.test-data";

// What was given and launched at an invented anniversary and an invented award ceremony.

const written = (title: string, name: string, outcomes: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind: "other",
      title: zh(title),
      officialName: zh(name),
      venue: { name: zh("湖滨礼堂") },
      participants: [
        personOf("an", "安例", "湖滨图书馆", "馆长"),
        personOf("bai", "白样", "湖滨图书馆", "书记", { roles: ["chair"] }),
        personOf("chen", "陈例", "云雀市文化局", "局长"),
        { key: "staff", group: zh("老职工代表") },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          outcomes: outcomes.map((one) => (one as { key: string }).key),
          remarks: [
            remark("r1", "an", "introduce", "图书馆的办馆历程"),
            remark("r2", "chen", "hope", "图书馆把服务延伸到每个社区"),
          ],
        },
      ],
      outcomes,
    }),
    "zh",
  );
const award = (key: string, what: string): object => ({
  key,
  type: "award",
  by: ["chen"],
  to: { participants: ["staff"] },
  points: [zh(what)],
});

describe("what was given at the only item of an event", () => {
  it("follows the chair and the words where the title does not report it", () => {
    const launch = { key: "l", type: "launch", points: [zh("湖滨数字平台")] };
    const text = written("湖滨图书馆举行建馆周年大会", "湖滨图书馆建馆九十周年大会", [
      award("a", "荣誉证书"),
      launch,
    ]);
    expect(text).toMatch(/白样主持.*介绍了.*希望图书馆.*颁发荣誉证书.*湖滨数字平台上线/s);
    expect(text).not.toMatch(/(?:证书|上线)。.*主持/s);
  });

  it("follows who chaired where the title reports it", () => {
    const awards = ["贡献奖", "服务奖", "创新奖"].map((what, at) => award(`a${at}`, what));
    const text = written("湖滨图书馆表彰先进", "湖滨图书馆年度表彰大会", awards);
    expect(text).toMatch(/白样主持大会.*贡献奖.*介绍了/s);
    expect(text).not.toMatch(/奖[”。].*主持大会/s);
  });
});
