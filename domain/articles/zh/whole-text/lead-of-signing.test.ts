import { expect, it } from "vitest";
import { isParagraph, type Line, line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { withInvitationsPromised } from "./invited-and-promised";
import { withSigningInOrder, withTermsBehindSigning } from "./lead-of-signing";
import { withLearnersAtOpening } from "./learners-at-opening";
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

it("states the learners of a course at its opening, not before it", () => {
  const count = said("attendance", "来自三国的20名学员参加活动");
  const opened = said("agenda[o]", "湖滨林业研修班开幕式由安例主持，博例等出席");
  const signed = said("agreements[a]", "甲所与乙院签署合作协议");
  const [lead, next] = withLearnersAtOpening([paragraph(signed, count), paragraph(opened)]);
  expect(text(lead)).toBe("甲所与乙院签署合作协议");
  expect(text(next)).toBe("湖滨林业研修班开幕式由安例主持，博例等出席，来自三国的20名学员参加");
  const guests = said("attendance", "20名来宾参加活动");
  expect(text(withLearnersAtOpening([paragraph(signed, guests), paragraph(opened)])[0])).toContain(
    "来宾参加活动",
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

it("states what a document says behind its signing in the first paragraph", () => {
  const lead = { ...paragraph(said("lead", "安例访问湖滨市"), said("agreements[a]", "两会签署协议")) };
  const talks = said("agenda[t]", "双方座谈");
  const terms = said("agreements[a].scope", "根据协议，双方将互派讲师");
  const made = withTermsBehindSigning([lead, paragraph(talks), paragraph(terms)]);
  expect(made.map(text)).toEqual(["安例访问湖滨市。两会签署协议。根据协议，双方将互派讲师", "双方座谈"]);
  const next = [lead, paragraph(terms)];
  expect(withTermsBehindSigning(next).map(text)).toEqual(next.map(text));
  const other = [lead, paragraph(talks), paragraph(said("agreements[b].scope", "根据合同，双方将建厂"))];
  expect(withTermsBehindSigning(other).map(text)).toEqual(other.map(text));
});
