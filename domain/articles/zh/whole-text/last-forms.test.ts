import { expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { withLastForms } from "./last-forms";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const discourse = { facts: { people: [] } } as unknown as Discourse;

// A form whose words the gate lacks would never run.
it.each([
  "云雀区委常委安例，中共云雀区委统战部副部长白样出席",
  "安例表示，自己曾到访云雀，云雀给他留下深刻印象",
  "感谢会长安例会长的支持",
  "感谢云雀侨胞联合会及云雀侨胞联合会会长安例的支持",
  "安例到云雀市贸促会调研学习云雀市贸促会的工作，白样接待",
  "各方就两地情况、双方开展的工作进行了交流",
  "甲商会举行缔结友好商会签约仪式，签署协议书，缔结友好商会关系",
  "安例感谢云雀市参加湖滨城市市长论坛并申办第四届湖滨城市市长论坛",
  "安例走访了青石镇农技服务站、松山镇农技服务站",
  "星河国驻湖滨总领事安例和星河国驻湖滨副领事白样到访",
])("reaches the form of %s", (text) => {
  expect(textsOf(withLastForms([paragraph("agenda", said("a", text))], discourse))[0]).not.toBe(text);
});
