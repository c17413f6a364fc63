import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import {
  groupApart,
  groupRemotely,
  lastTookPartRemotely,
  partOfOwnSchool,
  proposedToBoth,
  remoteByOccasion,
  spokeRemotely,
  writtenOut,
} from "./plain-wording";

const said = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("a", plain(text)), [rewording]).words);

it("says of the only speaker in the sentence that it was online", () => {
  expect(said(spokeRemotely, "商会会长安例（线上参加）向捐赠单位致谢")).toBe(
    "商会会长安例在线上向捐赠单位致谢",
  );
  expect(said(spokeRemotely, "会长白样、安例（线上参加）介绍了经验")).toBe(
    "会长白样、安例（线上参加）介绍了经验",
  );
});

it("says of the last in a list that it was online, before the post", () => {
  expect(said(lastTookPartRemotely, "安例、云溪商会会长白样（线上参加）致辞")).toBe(
    "安例和线上参加的云溪商会会长白样致辞",
  );
  const two = "会长安例（线上参加）、会长白样（线上参加）致辞";
  expect(said(lastTookPartRemotely, two)).toBe(two);
  const all = "云雀市、松山市市长及市长代表（线上参加）介绍了经验";
  expect(said(lastTookPartRemotely, all)).toBe(all);
});

it("gives the group that was not there its own clause", () => {
  const both = (text: string): string => said(groupRemotely, said(groupApart, text));
  expect(both("云雀商会等单位代表，以及湖滨（云溪）协会、松山商会代表（线上参加）参加会议")).toBe(
    "云雀商会等单位代表参加会议，湖滨（云溪）协会、松山商会代表线上参加会议",
  );
  for (const other of [
    "云雀商会代表，以及会长安例、松山商会代表（线上参加）参加会议",
    "云雀商会代表、松山商会代表（线上参加）参加会议",
  ])
    expect(both(other)).toBe(other);
});

it("gives a proposal without a subject both sides, and the museum of a school its own name", () => {
  expect(said(proposedToBoth, "安例建议在教学和科研方面开展合作")).toBe(
    "安例建议双方在教学和科研方面开展合作",
  );
  const other = "安例建议在云雀举办论坛";
  expect(said(proposedToBoth, other)).toBe(other);
  expect(said(partOfOwnSchool, "安例参观了实验室和学校校史馆")).toBe("安例参观了实验室和校史馆");
  expect(said(partOfOwnSchool, "仪式在该院校本部会议室举行")).toBe("仪式在校本部会议室举行");
  expect(said(partOfOwnSchool, "讲座在该校长湖校区报告厅举行")).toBe("讲座在长湖校区报告厅举行");
  expect(said(partOfOwnSchool, "讲座由湖滨大学教务处、该校宣传部主办")).toBe(
    "讲座由湖滨大学教务处、宣传部主办",
  );
  const head = "代表团与该校校长安例座谈";
  expect(said(partOfOwnSchool, head)).toBe(head);
});

it("does not repeat that people took part online in what is called so", () => {
  const text = "云端交流中，湖滨市、海角市市长及市长代表（线上参加）介绍了经验";
  expect(said(remoteByOccasion, text)).toBe("云端交流中，湖滨市、海角市市长及市长代表介绍了经验");
  expect(said(lastTookPartRemotely, text)).toBe(text);
  expect(said(remoteByOccasion, "论坛上，安例（线上参加）致辞")).toContain("（线上参加）");
});

it("lets people hold a discussion on a topic", () => {
  expect(said(writtenOut, "与会人员分成两组，围绕茶业发展讨论")).toBe(
    "与会人员分成两组，围绕茶业发展进行讨论",
  );
  expect(said(writtenOut, "与会人员围绕茶业发展进行讨论")).toBe("与会人员围绕茶业发展进行讨论");
  for (const other of [
    "与会人员就茶业分组讨论",
    "安例参加了围绕茶业发展的讨论",
    "安例就合作章程提交会员大会讨论",
  ])
    expect(said(writtenOut, other)).toBe(other);
});

it("says once whose cooperation two sides discuss", () => {
  expect(said(writtenOut, "双方就双方的深入合作进行交流")).toBe("双方就深入合作进行交流");
  for (const other of [
    "双方就深入合作进行交流",
    "双方就双方之间的贸易进行交流",
    "双方围绕双方都关心的问题进行交流",
  ])
    expect(said(writtenOut, other)).toBe(other);
});

it("says once what two firms have in common", () => {
  expect(said(writtenOut, "安例一行参观了甲集团的厂房和车间以及乙集团的厂房和车间")).toBe(
    "安例一行参观了甲集团和乙集团的厂房和车间",
  );
  for (const other of [
    "安例参观了甲集团的厂房以及乙集团的车间",
    "安例观看了介绍湖滨的纪录片以及反映松山的纪录片",
  ])
    expect(said(writtenOut, other)).toBe(other);
});

it("agrees without speaking of oneself", () => {
  expect(said(writtenOut, "安例表示，自己赞成提议")).toBe("安例表示赞成提议");
  expect(said(writtenOut, "安例表示，自己会珍惜友谊")).toBe("安例表示会珍惜友谊");
  for (const other of [
    "安例表示，自己会议期间到访",
    "安例表示，自己初次到访",
    "安例表示，自己支持的球队来自湖滨",
  ])
    expect(said(writtenOut, other)).toBe(other);
});

it("states consent as the act of whoever consents", () => {
  expect(said(writtenOut, "安例说，赞同白样的建议，并表示将落实协议")).toBe(
    "安例赞同白样的建议，并表示将落实协议",
  );
  expect(said(writtenOut, "安例表示，赞成扩大贸易")).toBe("安例表示赞成扩大贸易");
  expect(said(writtenOut, "安例表示，赞同，并将落实协议")).toBe("安例表示赞同，并将落实协议");
  for (const other of ["安例表示，赞同的人很多", "安例表示，认同感和归属感是企业的根基"])
    expect(said(writtenOut, other)).toBe(other);
});

it("has 并 before the last of the acts of a visitor", () => {
  expect(said(writtenOut, "白样访问湖滨大学，并作专题报告，与校长安例座谈")).toBe(
    "白样访问湖滨大学，作专题报告，并与校长安例座谈",
  );
  expect(said(writtenOut, "白样访问湖滨大学，并作演讲")).toBe("白样访问湖滨大学，并作演讲");
});

it("names a ceremony without the adverb of its verb", () => {
  expect(said(writtenOut, "青松国驻湖滨领事馆正式开馆仪式在湖滨举行")).toBe(
    "青松国驻湖滨领事馆开馆仪式在湖滨举行",
  );
  expect(said(writtenOut, "领事馆正式开馆，仪式在湖滨举行")).toBe("领事馆正式开馆，仪式在湖滨举行");
});

it("reports appraisal and thanks as acts rather than statements", () => {
  expect(said(writtenOut, "安例表示，充分肯定博物馆工作，要让文物活起来")).toBe(
    "安例充分肯定博物馆工作，并表示，要让文物活起来",
  );
  expect(said(writtenOut, "安例表示，感谢湖滨的接待，希望加强合作")).toBe(
    "安例感谢湖滨的接待，并希望加强合作",
  );
  for (const other of ["安例表示，感谢信已寄出", "安例表示，充分肯定的意见很多"])
    expect(said(writtenOut, other)).toBe(other);
});
