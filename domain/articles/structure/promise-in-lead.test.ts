import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { faultlessText as text } from "../faultless.test-data";

const en = (words: string) => ({ en: words });
const remark = (key: string, by: string, act: string, point: string) => ({
  key,
  by: [by],
  act,
  points: [en(point)],
});
const promise = remark("p", "vale", "promise", "pay for a second ferry in winter");
const written = (more: object = {}, last: object = promise): string =>
  text(
    {
      format: FORMAT,
      kind: "inspection",
      status: "held",
      title: en("Transport team visits Reedham"),
      when: { start: "2024-03-05" },
      city: en("Reedham"),
      purpose: en("see how the harbour works"),
      delegations: [{ key: "d", name: en("transport delegation"), side: "guest", head: "vale", size: 4 }],
      participants: [
        {
          key: "vale",
          person: { name: en("Ann Vale"), later: en("Minister Vale") },
          posts: [{ title: en("Minister of State for Transport") }],
          side: "guest",
          delegation: "d",
          roles: ["head"],
        },
        {
          key: "rowe",
          person: { name: en("Tom Rowe"), pronoun: "he" },
          posts: [{ organization: { name: en("Reedham Harbour Board"), the: true }, title: en("Chairman") }],
          side: "host",
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          venue: { name: en("Reedham Harbour"), the: false },
          people: [{ key: "vale" }, { key: "rowe", as: "guide" }],
          saw: [
            en("the new crane"),
            en("the cold store for fish"),
            en("the workshop where nets are repaired"),
          ],
          remarks: [
            remark(
              "r1",
              "rowe",
              "say",
              "the harbour employs sixty people and handles four thousand tonnes of fish a year",
            ),
            remark(
              "r2",
              "vale",
              "praise",
              "the care with which the old warehouses have been restored by the town",
            ),
          ],
        },
        {
          key: "m",
          activity: "talks",
          people: [{ key: "vale" }, { key: "rowe" }],
          topics: [en("fees for small boats"), en("the ferry to the islands")],
          remarks: [remark("r3", "rowe", "say", "storms close the bridge on thirty days a year"), last],
        },
      ],
      followUps: [
        {
          key: "f",
          force: "commitment",
          text: en("pay for a second ferry in winter"),
          by: { participants: ["vale"] },
          from: { remark: "p", point: 0 },
        },
      ],
      ...more,
    } as unknown as DraftRecord,
    "en",
  );

const AHEAD = /see how the harbour works\. Minister Vale promised to pay for a second ferry in winter\./;

describe("what the leader of a visit promised", () => {
  it("is the headline, follows the first sentence and is not said again", () => {
    const all = written();
    expect(all).toMatch(
      /^Minister of State for Transport promises to pay for (?:a )?second ferry in winter\n/,
    );
    expect(all).toMatch(AHEAD);
    expect(all.match(/second ferry/g)).toHaveLength(2);
  });

  it("stays with the talks where it answers a request or something was agreed on", () => {
    expect(written({}, remark("p", "vale", "promise", "do so in winter"))).not.toMatch(
      /works\. Minister Vale/,
    );
    const agreed = { key: "o", type: "consensus", points: [en("meet once a year")] };
    expect(written({ outcomes: [agreed] })).not.toMatch(AHEAD);
    expect(written({ followUps: [] })).not.toMatch(AHEAD);
  });

  it("leaves a headline that states other news", () => {
    expect(written({ title: en("Transport team opens Reedham office") })).toMatch(
      /^Transport team opens Reedham office\n/,
    );
  });
});
