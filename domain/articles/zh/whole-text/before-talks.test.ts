import { expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withoutUnknownTalks } from "./before-talks";

const texts = (...sentences: string[]): string[] =>
  withoutUnknownTalks([
    {
      type: "paragraph",
      part: "agenda",
      lines: sentences.map((one, at) => line(`a${at}`, plain(one, ["p"]))),
      keys: [],
    } satisfies Composed,
  ]).flatMap((block) => (block.type === "paragraph" ? block.lines.map(({ words }) => textOf(words)) : []));

it("dates nothing by talks that the text has not called so", () => {
  expect(texts("安例与白样就办展交换意见", "座谈前，安例参观了书画展")[1]).toBe("此前，安例参观了书画展");
  expect(texts("安例与白样就办展座谈", "座谈前，安例参观了书画展")[1]).toBe("座谈前，安例参观了书画展");
  expect(texts("座谈前，安例参观了书画展")[0]).toBe("座谈前，安例参观了书画展");
});

it("dates nothing by a ceremony that the text has not called so", () => {
  expect(texts("甲馆与乙馆签署协议", "仪式前，安例参观了书画展")[1]).toBe("签约前，安例参观了书画展");
  expect(texts("甲馆与乙馆举行签约仪式", "仪式前，安例参观了书画展")[1]).toBe("仪式前，安例参观了书画展");
  expect(texts("安例向甲馆捐赠图书", "仪式前，安例参观了书画展")[1]).toBe("此前，安例参观了书画展");
});
