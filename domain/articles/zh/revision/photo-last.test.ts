import { expect, it } from "vitest";
import type { Discourse } from "../../reference/discourse";
import { paragraph, said, textsOf } from "../whole-text/paragraphs.test-data";
import { withPictureLast } from "./photo-last";

const of = (...activities: string[]): Discourse =>
  ({ facts: { record: { agenda: activities.map((activity) => ({ activity })) } } }) as unknown as Discourse;

const text = (discourse: Discourse, ...behind: string[]): string[] =>
  textsOf(
    withPictureLast(
      [
        paragraph("agenda", said("agenda[t].remarks[r]", "安例表示，两地友谊深厚")),
        paragraph("agenda", said("agenda[p]", "双方合影留念")),
        ...behind.map((one) => paragraph("people", said("people.a", one))),
      ],
      discourse,
    ),
  );

it("has a picture of all as the last sentence", () => {
  expect(text(of("talks"), "白样等随同到访")).toEqual([
    "安例表示，两地友谊深厚",
    "白样等随同到访。会后，双方合影留念",
  ]);
  expect(text(of("talks"))).toEqual(["安例表示，两地友谊深厚。会后，双方合影留念"]);
});

it("adds no time where more than talks came before it", () => {
  expect(text(of("talks", "tour"))).toEqual(["安例表示，两地友谊深厚。双方合影留念"]);
});

it("adds the time where the picture already ends a paragraph", () => {
  const [made] = textsOf(
    withPictureLast(
      [paragraph("agenda", said("agenda[t]", "双方就合作座谈"), said("agenda[p]", "双方合影留念"))],
      of("talks"),
    ),
  );
  expect(made).toBe("双方就合作座谈。会后，双方合影留念");
});

it("says no 会后 of a picture that was taken first, and moves none behind later items", () => {
  const agenda = (...keys: string[]): Discourse =>
    ({
      facts: {
        record: {
          agenda: keys.map((key) => ({
            key,
            activity: key === "p" ? "other" : "talks",
            ...(key === "p" ? { did: { zh: "合影留念" } } : {}),
          })),
        },
      },
    }) as unknown as Discourse;
  expect(text(agenda("p", "t"))).toEqual(["安例表示，两地友谊深厚。双方合影留念"]);
  const later = paragraph("agenda", said("agenda[u]", "安例一行参观了港口"));
  const picture = paragraph("agenda", said("agenda[p]", "双方合影留念"));
  expect(textsOf(withPictureLast([picture, later], agenda("t", "p", "u")))).toEqual([
    "会后，双方合影留念",
    "安例一行参观了港口",
  ]);
});

it("has what was given before the picture in one sentence with it", () => {
  const given = paragraph(
    "agenda",
    said("agenda[g]", "安例还向与会代表赠送《湖滨指南》"),
    said("agenda[p]", "与会人员还合影留念"),
  );
  const agenda = (told?: string): Discourse =>
    ({
      facts: {
        record: {
          agenda: [
            { key: "t", activity: "discussion" },
            { key: "g", activity: "handover", told },
            { key: "p", activity: "other", did: { zh: "合影留念" } },
          ],
        },
      },
    }) as unknown as Discourse;
  expect(textsOf(withPictureLast([given], agenda("after")))).toEqual([
    "会后，安例向与会代表赠送《湖滨指南》，与会人员合影留念",
  ]);
  expect(textsOf(withPictureLast([given], agenda()))).toEqual([
    "安例还向与会代表赠送《湖滨指南》，与会人员合影留念",
  ]);
});
