import { hanNameScore } from "../../participations/pasted-list/chinese-names";
import { titlesAt } from "../../participations/pasted-list/chinese-words";
import { simplified } from "../../participations/pasted-list/lexicon/simplified";
import { surnameAt } from "../../participations/pasted-list/lexicon/surnames";
import { BLANK, type Passages, type Sentence } from "../passages";
import type { FoundPerson, PostPlace } from "../person";
import type { Span } from "../proposal";
import type { ShortNames } from "../short-names";
import { nameAt, occurrencesIn } from "./names";
import { organizationBefore, organizationEnding, resolved } from "./organizations";

// Words that are verbs or kinds of people as often as titles: taken as titles only behind an organization.
const WEAK_TITLE =
  /^(?:代表|专家|学者|成员|干部|会员|记者|翻译|编辑|主管|助理|老师|员工|学生|负责人|主持人|负责同志|工作人员|股东|秘书|顾问|委员)$/;

const titlePlaces = (text: string): Span[] => {
  const places: Span[] = [];
  for (let at = 0; at < text.length; ) {
    const longest = titlesAt(text, at).sort((a, b) => b.end - a.end)[0];
    // 副馆长、公使 and 理事长 begin at their first character; 董事会见 holds no title.
    if (
      !longest ||
      (/^[会室处团]/.test(text.slice(longest.end, longest.end + 1)) &&
        !/^会[见谈晤同上]/.test(text.slice(longest.end)))
    ) {
      at += 1;
      continue;
    }
    // 公使衔参赞 is one title, 驻华大使 another.
    const ranked =
      text.charAt(longest.end) === "衔"
        ? titlesAt(text, longest.end + 1).sort((a, b) => b.end - a.end)[0]
        : undefined;
    const posted = /驻(?![\p{Script=Han}]{0,3}馆)[\p{Script=Han}]{1,4}$/u.exec(text.slice(0, at))?.[0];
    const start =
      posted && /^(?:大使|公使|总领事|领事|代表|参赞|首席代表|总代表|临时代办)/.test(text.slice(at))
        ? at - posted.length
        : at;
    const end = ranked?.end ?? longest.end;
    places.push({ start, end });
    at = end;
  }
  return places;
};

const LINK = /^(?:、|兼|及|和|，兼|暨|,)$/;
const SPEECH =
  /^(?:分别|共同|也|还|均|首先|最后)?(?:表示|指出|强调|认为|介绍|汇报|发言|致辞|就|围绕|说|对|代表|主持|希望|感谢|祝贺|出席|参加|陪同|接待)/;

class PeopleFinder {
  private readonly people = new Map<string, FoundPerson>();
  /** Organizations in the order in which they are named. */
  private readonly organizations: Span[] = [];
  private readonly frequent: (name: string) => number;

  constructor(
    private readonly passages: Passages,
    private readonly shorts: ShortNames,
  ) {
    this.frequent = occurrencesIn(passages.text);
    for (const span of shorts.values()) this.organizations.push(span);
  }

  /** Reads all sentences, then the headline for what they leave open. */
  find(): FoundPerson[] {
    for (const sentence of this.passages.sentences) this.inSentence(sentence, false);
    for (const sentence of this.passages.sentences) this.bareNames(sentence);
    const { headline, text } = this.passages;
    if (headline)
      this.inSentence({ ...headline, paragraph: 0, text: text.slice(headline.start, headline.end) }, true);
    return [...this.people.values()].sort((a, b) => a.start - b.start);
  }

  private inSentence(sentence: Sentence, onlyNew: boolean): void {
    const text = simplified(sentence.text);
    const titles = titlePlaces(text);
    let pending: PostPlace[] = [];
    let pendingEnd = -1;
    let from = 0;
    let before: { posts: readonly PostPlace[]; end: number } | undefined;
    for (const [n, title] of titles.entries()) {
      if (title.start < from) continue;
      const gap = pendingEnd >= 0 ? text.slice(pendingEnd, title.start) : "";
      const linked = pendingEnd >= 0 && (LINK.test(gap.slice(0, 1)) || gap === "" || gap.startsWith("，兼"));
      if (!linked) pending = [];
      const organization = organizationBefore(text, Math.max(from, linked ? pendingEnd : 0), title.start);
      const surnamed = this.surnameOnly(text, title, organization, from);
      if (surnamed && !linked) {
        const posts = [this.postOf(sentence, title, undefined, before, text)];
        this.add(sentence, { start: surnamed.start, end: surnamed.start + 1 }, posts, 0.5, onlyNew, true);
        from = title.end;
        before = { posts, end: title.end };
        pending = [];
        pendingEnd = -1;
        continue;
      }
      if (
        WEAK_TITLE.test(text.slice(title.start, title.end)) &&
        !organization &&
        !(before && this.continues(text, before.end, title.start))
      )
        continue;
      const inherited = pending.at(-1)?.organization
        ? { posts: pending, end: pendingEnd }
        : before && this.continues(text, before.end, title.start)
          ? before
          : undefined;
      pending = [...pending, this.postOf(sentence, title, organization, inherited, text)];
      pendingEnd = title.end;
      let at = title.end;
      while (text.charAt(at) === " " || text.charAt(at) === BLANK) at += 1;
      const next = titles[n + 1];
      // 主任医师: two titles in a row are posts of one person.
      if (next && next.start === at) continue;
      const name = nameAt(text, at, this.frequent);
      if (!name) {
        const ahead = linked ? undefined : this.nameAhead(text, title, from);
        if (!ahead) continue;
        // 样例大学王小样教授: the name is before the title.
        const own = this.postOf(
          sentence,
          title,
          organizationBefore(text, from, ahead.start),
          undefined,
          text,
        );
        this.add(sentence, ahead, [own], 0.65, onlyNew);
        from = title.end;
        before = { posts: [own], end: title.end };
        pending = [];
        pendingEnd = -1;
        continue;
      }
      const posts = pending;
      const weak = posts.some(({ organization: place }) => !place) ? 0.08 : 0;
      this.add(sentence, { start: at, end: name.end }, posts, name.confidence - weak, onlyNew);
      from = this.namesBehind(sentence, text, name.end, posts, onlyNew);
      before = { posts, end: from };
      pending = [];
      pendingEnd = -1;
    }
  }

  // 副会长王小样、李典范: the same position, as long as only names follow.
  private namesBehind(
    sentence: Sentence,
    text: string,
    end: number,
    posts: readonly PostPlace[],
    onlyNew: boolean,
  ): number {
    const joint = /^(?:[、和与]|以及)/.exec(text.slice(end))?.[0];
    if (!joint) return end;
    const at = end + joint.length;
    const clause = /^[^，。；：]*/.exec(text.slice(at))?.[0] ?? "";
    const stop = /[、，。；：]|和|与/.exec(clause)?.index ?? clause.length;
    if (titlePlaces(clause.slice(0, stop)).length > 0) return end;
    const name = nameAt(text, at, this.frequent);
    if (!name || name.confidence < 0.6) return end;
    this.add(sentence, { start: at, end: name.end }, posts, name.confidence - 0.05, onlyNew);
    return this.namesBehind(sentence, text, name.end, posts, onlyNew);
  }

  // 王小样教授: a name between an organization or the beginning of a phrase and the title.
  private nameAhead(text: string, title: Span, from: number): Span | undefined {
    for (const length of [3, 2]) {
      const start = title.start - length;
      if (start < from) continue;
      const words = text.slice(start, title.start);
      const score = /^\p{Script=Han}+$/u.test(words) ? hanNameScore(words, words) : undefined;
      if (score === undefined || score < 2.2) continue;
      const ahead = text.slice(0, start);
      if (
        /(?:^|[，。；：、（“])$/.test(ahead) ||
        (organizationEnding(ahead.slice(-6)) === "strong" &&
          organizationEnding(`${ahead.slice(-6)}${words}`) === undefined)
      )
        return { start, end: title.start };
    }
    return undefined;
  }

  // 陈秘书长: a surname alone in front of a title.
  private surnameOnly(
    text: string,
    title: Span,
    organization: Span | undefined,
    from: number,
  ): Span | undefined {
    const sign = text.charAt(title.start - 1);
    const ahead = text.charAt(title.start - 2);
    if (surnameAt(sign).known < 1 || title.start - 1 < from || !/[、，和与及由]|^$/.test(ahead))
      return undefined;
    if (
      nameAt(text, title.end, this.frequent) ||
      organizationEnding(text.slice(organization?.start ?? title.start, title.start))
    )
      return undefined;
    return { start: title.start - 1, end: title.start };
  }

  private continues(text: string, end: number, start: number): boolean {
    const between = text.slice(end, start);
    return /^(?:[、，；和与]|以及|，以及|及)$/.test(between);
  }

  private postOf(
    sentence: Sentence,
    title: Span,
    organization: Span | undefined,
    inherited: { posts: readonly PostPlace[] } | undefined,
    text: string,
  ): PostPlace {
    const place = (span: Span): Span => ({
      start: sentence.start + span.start,
      end: sentence.start + span.end,
    });
    const own =
      organization && this.isOrganization(text.slice(organization.start, organization.end))
        ? organization
        : undefined;
    if (own) {
      const { span } = resolved(this.passages.text, place(own), this.shorts, this.organizations);
      this.organizations.push(span);
      return { title: place(title), organization: span };
    }
    const above = inherited?.posts.at(-1)?.organization;
    if (!above) return { title: place(title) };
    // 样例市委副书记、市长: of the city, not of its committee.
    const ofPlace = /[市省县区州镇]长$/.test(text.slice(title.start, title.end));
    const committee = /[市省县区州镇]委$/.test(this.passages.text.slice(above.start, above.end));
    return {
      title: place(title),
      organization: ofPlace && committee ? { ...above, end: above.end - 1 } : above,
    };
  }

  private isOrganization(words: string): boolean {
    return (
      this.shorts.has(words) ||
      organizationEnding(words) !== undefined ||
      /^[\p{Script=Han}A-Za-z0-9（）&·]{2,30}$/u.test(words)
    );
  }

  private add(
    sentence: Sentence,
    name: Span,
    posts: readonly PostPlace[],
    confidence: number,
    onlyNew: boolean,
    surnameOnly = false,
  ): void {
    const start = sentence.start + name.start;
    const end = sentence.start + name.end;
    const words = this.passages.text.slice(start, end);
    const known = this.people.get(words);
    const open = posts.filter(({ organization }) => !organization).length;
    if (known) {
      const better =
        known.posts.length === 0 ||
        (known.posts.every(({ organization }) => !organization) && open < posts.length);
      if (better && !onlyNew) known.posts = [...posts];
      known.confidence = Math.max(known.confidence, confidence);
      return;
    }
    this.people.set(words, {
      name: words,
      start,
      end,
      posts: [...posts],
      confidence: onlyNew ? confidence - 0.1 : confidence,
      roles: [],
      ...(surnameOnly && { surnameOnly }),
    });
  }

  // 王小样、李典范、赵例文分别就…发言: names at the beginning of a clause that speak or act, without a position.
  private bareNames(sentence: Sentence): void {
    const text = simplified(sentence.text);
    for (const match of text.matchAll(/(?:^|[，。；])/g)) {
      let at = match.index + match[0].length;
      const names: (Span & { confidence: number })[] = [];
      for (;;) {
        const name = nameAt(text, at, this.frequent);
        if (!name) break;
        names.push({ start: at, end: name.end, confidence: name.confidence });
        if (!/^[、和与]/.test(text.slice(name.end))) break;
        at = name.end + 1;
      }
      const last = names.at(-1);
      if (!last || !SPEECH.test(text.slice(last.end)) || last.confidence < 0.75) continue;
      for (const name of names) {
        const words = sentence.text.slice(name.start, name.end);
        const again = this.frequent(words) > 1;
        if (!this.people.has(words) && names.length + (again ? 1 : 0) > 1)
          this.add(sentence, name, [], again ? 0.6 : 0.5, false);
      }
    }
  }
}

/** The people of a Chinese write-up: first those named behind a position, then bare names that act. */
export const peopleOf = (passages: Passages, shorts: ShortNames): FoundPerson[] =>
  new PeopleFinder(passages, shorts).find();
