import { expect, it } from "vitest";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withTopicOnce } from "./agreed-on-topic";

const joined = (talks: string, agreed: string): string =>
  textsOf([withTopicOnce(paragraph("agenda", said("agenda[a]", talks), said("outcomes[o]", agreed)))]).join();

it("leaves out the topic of talks that the agreement repeats", () => {
  expect(joined("代表团与云雀大学围绕校际合作进行会谈", "双方就校际合作达成共识")).toBe(
    "代表团与云雀大学会谈，双方就校际合作达成共识",
  );
  expect(joined("代表团与云雀大学围绕教师互访进行会谈", "双方就校际合作达成共识")).toBe(
    "代表团与云雀大学围绕教师互访进行会谈。双方就校际合作达成共识",
  );
});
