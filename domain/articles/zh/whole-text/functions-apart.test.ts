import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

const ceremony = (people: object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      title: zh("湖滨会馆就职典礼举行"),
      officialName: zh("湖滨会馆就职典礼"),
      participants: people,
      ...more,
    }),
    "zh",
  );
const functions = (...all: string[]): object => ({ functions: all.map(zh) });

describe("what somebody was at the event only", () => {
  it("is a duty in a sentence of its own", () => {
    const text = ceremony([
      personOf("an", "安例", "云雀市侨务办公室", "主任", functions("监印人", "领誓人")),
      personOf("bai", "白样", "松山商会", "会长"),
    ]);
    expect(text).toContain("主任安例");
    expect(text).toContain("安例担任监印人和领誓人。");
  });

  it("comes before what a recipient said, and not in a list of posts", () => {
    const talks = (act: string) => ({
      agenda: [{ key: "t", activity: "speeches", remarks: [remark("r", "an", act, "湖滨风光秀丽")] }],
    });
    const recipient = personOf("an", "安例", "云雀大学", "讲师", functions("往届湖滨奖学金获得者"));
    expect(ceremony([recipient], talks("say"))).toMatch(
      /作为往届湖滨奖学金获得者，云雀大学讲师安例在致辞中表示/,
    );
    expect(ceremony([recipient, personOf("bai", "白样", "松山商会", "会长")])).toContain("获得者安例");
  });

  it("is in brackets where somebody came for another", () => {
    const text = ceremony([
      personOf("an", "安例", "云雀市商务局", "副局长", functions("云雀市商务局局长代表")),
      personOf("bai", "白样", "松山商会", "会长"),
    ]);
    expect(text).toContain("副局长安例（代表云雀市商务局局长）");
  });

  it("stays before the name where several were the same", () => {
    const text = ceremony([
      personOf("an", "安例", "云雀市侨务办公室", "主任", functions("领誓人")),
      personOf("bai", "白样", "松山商会", "会长", functions("领誓人")),
    ]);
    expect(text).not.toContain("担任");
  });
});
