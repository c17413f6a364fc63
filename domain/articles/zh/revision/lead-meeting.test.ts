import { expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withFullLead } from "./lead-clause";

const VISIT = "3月5日，湖滨市市长安例率湖滨市政府代表团访问云溪市，参加云溪城市论坛，并举办湖滨周活动";
const SAID = "白样表示，合作空间广阔，希望两市在经贸、文化、教育、旅游等领域开展新的合作";

const STUB = { content: { relations: {} }, facts: { allOrgs: () => [] } } as unknown as Discourse;

const written = (visit: string, ...acts: readonly string[]): string[] =>
  textsOf(
    withFullLead(STUB, [
      paragraph("lead", said("lead", visit)),
      paragraph("agenda", ...acts.map((one, at) => said(`agenda[m]${at === 0 ? "" : ".remarks[r]"}`, one))),
    ]),
  );

it("ends a first paragraph on a visit with whom the visitors met", () => {
  const met = "当晚，云溪市市长白样在副市长莫例陪同下会见代表团，云溪市外办主任卢样参加会见";
  expect(written(VISIT, met, SAID)).toEqual([`${VISIT}。${met}`, SAID]);
});

it("leaves talks, what somebody said, and a meeting without words where they are", () => {
  const talks = "当晚，云溪市市长白样与代表团座谈";
  expect(written(VISIT, talks, SAID)[0]).toBe(VISIT);
  const thanked = "云溪市市长白样会见代表团时表示，云溪愿与湖滨加强合作";
  expect(written(VISIT, thanked, SAID)[0]).toBe(VISIT);
  expect(written(VISIT, "云溪市市长白样会见代表团")[0]).toBe(VISIT);
  const also = "3月5日，湖滨市市长安例率代表团到云溪市座谈，双方就旅游合作进行交流";
  expect(written(also, "云溪市市长白样会见代表团", SAID)[0]).toBe(also);
});

it("states what a meeting was about, and apart from it all who were there", () => {
  const met = "3月5日，湖滨商会会长安例会见云溪商会副会长白样一行";
  const there = "云溪研究中心，湖滨商会办公室负责人等参加会见";
  const lead = paragraph("lead", said("lead", met), said("agenda[t]", `双方就港口合作进行会谈，${there}`));
  expect(textsOf(withFullLead(STUB, [lead]))).toEqual([`${met}，双方就港口合作进行交流。${there}`]);
});
