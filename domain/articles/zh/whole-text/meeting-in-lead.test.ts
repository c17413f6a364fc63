import { expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { withMeetingInLead } from "./meeting-in-lead";
import { paragraph, said, textsOf } from "./paragraphs.test-data";

const written = (title: string, ...lead: readonly string[]): string[] =>
  textsOf(
    withMeetingInLead(
      [
        paragraph("lead", ...lead.map((text) => said("lead", text))),
        paragraph(
          "agenda",
          said("agenda[t]", "云溪市市长安例会见了代表团"),
          said("agenda[t].remarks[r]", "安例表示，合作空间广阔"),
        ),
      ],
      { facts: { record: { title: { zh: title } } } } as unknown as Discourse,
    ),
  );

it("ends a first paragraph on the occasion with the meeting of the headline", () => {
  const fair = "3月5日，湖滨代表团参加云溪博览会";
  expect(written("云溪市市长安例会见湖滨代表团", fair)).toEqual([
    `${fair}。云溪市市长安例会见了代表团`,
    "安例表示，合作空间广阔",
  ]);
  expect(written("湖滨代表团参加云溪博览会", fair)[0]).toBe(fair);
  const talks = "3月5日，湖滨代表团在云溪与副市长白样座谈";
  expect(written("云溪市市长安例会见湖滨代表团", talks)[0]).toBe(talks);
});
