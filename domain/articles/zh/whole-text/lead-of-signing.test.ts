import { expect, it } from "vitest";
import { isParagraph, type Line, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withInvitationsPromised } from "./invited-and-promised";
import { withSigningInOrder } from "./lead-of-signing";
import { withSignersByPost } from "./signers-by-post";

const paragraph = (...lines: Line[]) => ({
  type: "paragraph" as const,
  part: "lead" as const,
  lines,
  keys: [],
});
const said = (id: string, words: string): Line => line(id, plain(words));
const text = (block: ReturnType<typeof withSigningInOrder> | undefined): string =>
  block && isParagraph(block) ? block.lines.map((one) => textOf(one.words)).join("。") : "";

it("states all documents before those who attended the signing", () => {
  const first = said("agreements[a]", "湖滨医院与云溪医院签署合作协议");
  const list = said("people.x", "湖滨市卫健委主任安例出席签约仪式");
  const second = said("agreements[b]", "湖滨市卫健委与云溪大学签署备忘录");
  expect(text(withSigningInOrder(paragraph(first, list, second)))).toBe(
    "湖滨医院与云溪医院签署合作协议。湖滨市卫健委与云溪大学签署备忘录。湖滨市卫健委主任安例出席签约仪式",
  );
  const both = said("agreements[b]", "双方签署备忘录");
  expect(text(withSigningInOrder(paragraph(first, list, both)))).toMatch(/出席签约仪式。双方签署备忘录$/);
});

it("states what a document says before the larger event of the signing", () => {
  const signed = said("agreements[a]", "两校签署意向书");
  const larger = said("event.larger", "此次活动是湖滨交流周的一部分");
  const terms = said("agreements[a].fields", "根据意向书，双方将在体育领域开展合作");
  expect(text(withSigningInOrder(paragraph(signed, larger, terms)))).toBe(
    "两校签署意向书。根据意向书，双方将在体育领域开展合作。此次活动是湖滨交流周的一部分",
  );
});

it("states signatories without names by the post they share", () => {
  const signed = said("agreements[a]", "其间，两校签署意向书");
  const by = said("agreements[a].signatories", "湖滨中学校长和云溪中学校长分别代表双方签字");
  expect(text(withSignersByPost(paragraph(signed, by)))).toBe("其间，两校校长签署意向书");
  const named = said("agreements[a].signatories", "湖滨中学校长安例和云溪中学校长博例分别代表双方签字");
  expect(text(withSignersByPost(paragraph(signed, named)))).toContain("安例");
});

it("states the journey of an invitation once where the invited promises it", () => {
  const invited = said("agenda[t].remarks[a]", "安例邀请博例组织会员到湖滨看看");
  const promised = said("agenda[t].remarks[b]", "博例表示，将安排时间组织会员到湖滨看看");
  expect(text(withInvitationsPromised(paragraph(invited, promised)))).toBe(
    "安例邀请博例组织会员到湖滨看看，博例表示将安排时间成行",
  );
  const other = said("agenda[t].remarks[b]", "博例表示，将为两地企业牵线搭桥");
  expect(text(withInvitationsPromised(paragraph(invited, other)))).toContain("看看。博例表示，将为");
});
