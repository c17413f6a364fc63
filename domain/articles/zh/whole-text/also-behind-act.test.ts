import { expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { withAlsoBehindAct } from "./also-behind-act";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const HELD = "2024年3月5日，示例发布会在样本市举行";

/** The sentence behind the news of an event. */
const behind = (lead: string, text: string, news = "hold"): string | undefined =>
  textsOf(
    withAlsoBehindAct([paragraph("lead", said("lead", lead)), paragraph("agenda", said("agenda[l]", text))], {
      plan: { news: { type: news } },
    } as unknown as Discourse),
  ).at(-1);

it("says 还 of no first act", () => {
  expect(behind(HELD, "发布会上，还通报了系列活动情况")).toBe("发布会上，通报了系列活动情况");
  expect(behind(HELD, "发布会还发布了示例报告")).toBe("发布会发布了示例报告");
});

it("keeps 还 behind an act, of a visit, and where it is no further act", () => {
  expect(behind(`${HELD}，四家企业签约`, "发布会还发布了示例报告")).toContain("还发布");
  expect(behind(HELD, "示例公司归还渔船文物")).toBe("示例公司归还渔船文物");
  expect(behind(HELD, "学员还原古船场景")).toBe("学员还原古船场景");
  expect(behind("安例一行到样本市考察", "考察期间，安例还参观了样本港", "visit")).toContain("还参观");
  expect(behind(HELD, "样本港还将建两座码头")).toContain("还将");
  const [, , third] = textsOf(
    withAlsoBehindAct(
      [
        paragraph("lead", said("lead", HELD)),
        paragraph("agenda", said("agenda[a]", "王小样致辞")),
        paragraph("agenda", said("agenda[b]", "王小样还发布了示例报告")),
      ],
      { plan: { news: { type: "hold" } } } as unknown as Discourse,
    ),
  );
  expect(third).toContain("还发布");
});
