import { describe, expect, it } from "vitest";
import {
  isEnglishSentenceForName,
  isEnglishSentenceForOrganization,
  isSentenceForName,
  isSentenceForOrganization,
} from "./sentence-words";

describe("words of sentences", () => {
  it.each(["由以下", "于周三", "就来一位", "已到", "方指定", "来函收", "经研究"])("are no name: %s", (text) =>
    expect(isSentenceForName(text)).toBe(true),
  );
  it.each(["王小样", "向前", "方定", "应和平", "周一鸣", "于和"])("leave names: %s", (text) =>
    expect(isSentenceForName(text)).toBe(false),
  );
  it.each(["王总临时出差", "示例考察组回复", "安排座签", "一并列席"])("are no organization: %s", (text) =>
    expect(isSentenceForOrganization(text)).toBe(true),
  );
  it.each(["just me", "a delegation of eight", "it'll be me"])("are no English name: %s", (text) =>
    expect(isEnglishSentenceForName(text)).toBe(true),
  );
  it.each(["Ann Example", "bob sample", "Ann of Sampleton"])("leave English names: %s", (text) =>
    expect(isEnglishSentenceForName(text)).toBe(false),
  );
  it.each(["With him", "So now", "to yesterday's list"])("are no English organization: %s", (text) =>
    expect(isEnglishSentenceForOrganization(text)).toBe(true),
  );
  it.each(["Model Bank", "for Model Bank", "of the university"])("leave English organizations: %s", (text) =>
    expect(isEnglishSentenceForOrganization(text)).toBe(false),
  );
});
