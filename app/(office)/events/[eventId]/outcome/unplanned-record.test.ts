import { expect, it } from "vitest";
import { fromForm } from "@/domain/events/from-form";
import type { DraftRecord, Post } from "@/domain/events/shape";
import { postOfUnplanned, withUnplanned } from "./unplanned-record";

const PLAN: DraftRecord = {
  format: "rapporteur/event-record@1",
  kind: "meeting",
  status: "planned",
  participants: [{ key: "ann", person: { name: { en: "Ann Example" } } }],
};

const entered = (post: Post): Post | undefined => {
  const record = withUnplanned(PLAN);
  const [one, ...others] = record.participants ?? [];
  if (!one) throw new Error("nobody is entered");
  return postOfUnplanned(fromForm({ ...record, participants: [{ ...one, posts: [post] }, ...others] }));
};

it("has no position where none was entered", () => {
  expect(entered({})).toBeUndefined();
});

it("keeps an organization of the directory with its link", () => {
  const organization = { id: "o1", name: { en: "Example Office", zh: "样例办公室" } };
  expect(entered({ organization, title: { en: "director" } })).toEqual({
    organization,
    title: { en: "director" },
  });
});

it("takes a text that was typed in one field for the language that it is written in", () => {
  expect(entered({ organization: { name: { en: "样例商会" } }, title: { zh: "director" } })).toEqual({
    organization: { name: { zh: "样例商会" } },
    title: { en: "director" },
  });
});
