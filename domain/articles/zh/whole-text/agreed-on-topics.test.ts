import { expect, it } from "vitest";
import { type Composed, line, linesOf } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withAgreementsOnTopics } from "./agreed-on-topics";

const written = (...texts: string[]): string[] => {
  const lines = texts.map((text) => line("agenda[t]", plain(text, [`agenda[t].${text.length}`])));
  const blocks: Composed[] = [{ type: "paragraph", part: "agenda", lines, keys: [] }];
  return withAgreementsOnTopics(blocks).flatMap((block) => linesOf(block).map(({ words }) => textOf(words)));
};

it("reports an agreement on the topics of the talks without the topics again", () => {
  const once = ["代表团与王小样就污水处理合作进行了交流，并达成共识"];
  expect(written("代表团与王小样就污水处理合作进行了交流，双方一致同意在污水处理领域开展合作")).toEqual(once);
  expect(written("代表团与王小样就污水处理合作进行了交流", "双方一致同意进一步加强污水处理合作")).toEqual(
    once,
  );
});

it("keeps an agreement that says more than the topics", () => {
  const two = ["双方就港口合作和人才培养进行了座谈交流", "双方一致同意加强港口合作"];
  expect(written(...two)).toEqual(two);
  for (const text of [
    "双方就污水处理合作进行了交流，双方一致同意在污水处理和港口建设领域开展合作",
    "双方就污水处理进行了交流，双方一致同意在污水处理领域开展合作",
    "双方就合作进行了交流，双方一致同意加强合作",
    "双方就渔港建设进行了交流，双方一致同意推进渔港建设",
    "双方就污水处理合作进行了交流，双方一致同意扩大污水处理合作",
  ])
    expect(written(text)).toEqual([text]);
});
