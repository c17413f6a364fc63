import { goingOn, type Line, line } from "../../compose";
import type { RemarkAt, Speech } from "../../content/message";
import { changed, loose, type Phrase, plain, say, sourced, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import type { OrgFact, Who } from "../../reference/facts";
import { withFunctionsShown } from "../people/functions";
import { withAttribution } from "../words/clauses";
import { wordCount } from "../words/grammar";
import { reported } from "../words/second-clauses";
import { type Announced, announcedIn } from "./announced";
import {
  canEndWithSpeaker,
  clausesWithRoom,
  mostWithin,
  verbOfAttribution,
  withActBehind,
} from "./attributions";
import { firstOfPoints, secondOfPoints, withSpeakerBehind } from "./points-apart";
import { addingQuote, quotedFrom, quotedWords, runOn, verbOfQuote, withWhoSaid } from "./quotation";
import { actsOf } from "./remarks";
import { performedFor } from "./sender";
import { type Speaker, speakerOf } from "./speaker";
import { addressing, behalfOf } from "./speaking-for";
import { runsOf, type SpeechAct } from "./statements";
import { withReported, withSecond } from "./turn-joins";
import { MAX_PLANS } from "./turn-limits";
import { hasRoomBehind, hasRoomFor, isFull } from "./turn-room";
import {
  aboutDescribed,
  COUNTED_LIST,
  calledOnAgain,
  carriedByQuotation,
  finite,
  isList,
  lineOf,
  type Open,
  objectAgain,
  openedWith,
  subjectAgain,
  thankedAgain,
} from "./turn-sentences";
import {
  beforeAct,
  behindSaid,
  isFurther,
  isOnlyQuoted,
  leads,
  messageOf,
  openedBy,
  planAgain,
  reportingVerb,
  SAYING,
  saidAgain,
  saidIn,
  turnedLines,
  withPath,
} from "./turn-words";

/** The sentences of one speaker's turn: two verbs to a sentence, the quote at the end. */
export class Turn {
  readonly lines: Line[] = [];
  readonly #discourse: Discourse;
  readonly #who: Speaker;
  readonly #people: readonly Who[];
  readonly #used = new Set<string>();
  #front: Phrase | undefined;
  #open: Open | undefined;
  #begun = false;
  #pending: Phrase | undefined;
  #principal: string | undefined;
  /** How many sentences in a row had "he said" within them, and the verb of the last one that reports a clause. */
  #within = 0;
  #verb: string | undefined;
  /** The last sentence, if it ends with the attribution. */
  #attributed: Phrase | undefined;
  /** How sentences that end with the attribution begin with it, where the speaker goes on. */
  readonly #turned = new Map<Phrase, Phrase>();
  /** Whether a sentence of this turn has begun with "also": a second one reads like a list. */
  #alsoSaid = false;
  /** Whether a sentence of this turn has "added": the next ones say "said". */
  #added = false;
  /** The clause that the last sentence reports, where it reports no more than one. */
  #reported: string | undefined;
  /** How many plans of the speaker's organization are printed without who said them. */
  #plans = 0;
  /** The path that says that others spoke too. */
  #others: string | undefined;
  #mentioned = false;
  /** How many statements follow: the only one takes its place behind a quotation ("“…,” Lee said, and expressed the hope that …"). */
  #left = 0;
  /** Whether something that the speaker does comes next, and may end the sentence: "…, and promised to help". */
  #before = false;
  readonly #quotes: number;
  #quoted = false;
  /** `known`: the organization where it was said, which need not be named with the speakers. */
  constructor(
    discourse: Discourse,
    { by, remarks, scene }: Pick<Speech, "by" | "remarks" | "scene">,
    front: Phrase | undefined,
    known?: OrgFact,
  ) {
    this.#discourse = discourse;
    this.#who = speakerOf(discourse, by, known, saidIn(discourse, remarks), remarks[0]?.path);
    this.#people = by === "all" ? [] : discourse.facts.whos(by);
    this.#quotes = remarks.filter(({ remark }) => remark.quote).length;
    this.#front = front && withFunctionsShown(discourse, this.#people, front, scene);
  }

  #close(): void {
    if (this.#open) this.lines.push(lineOf(this.#open));
    this.#open = undefined;
  }

  /** The subject of a new sentence, with its adverbial. */
  #begin(acting?: Phrase): Phrase {
    this.#close();
    const open = this.#others;
    const agent = this.#begun ? this.#later() : sourced(this.#who.first(open && "others"), open);
    this.#begun = true;
    if (open) this.#mentioned = true;
    const whole = openedBy(agent, [this.#front, acting, this.#pending]);
    this.#front = undefined;
    this.#pending = undefined;
    return whole;
  }

  /** Somebody who has spoken before: "they" if others said it too, whom the remark before has mentioned. */
  #later(within?: "within" | "quoted"): Phrase {
    if (!this.#others) return this.#who.later(within);
    const known = this.#mentioned;
    this.#mentioned = true;
    return known
      ? plain("they", [this.#others])
      : sourced(say`${this.#who.later()} and others`, this.#others);
  }

  /** "…, the ambassador added, and promised to help": a short act after what somebody without a pronoun said. */
  #behindAttributed(action: SpeechAct): boolean {
    const [last, said] = [this.lines.at(-1), this.#attributed];
    this.#attributed = undefined;
    if (!said || !last || last.words !== said || action.clause || action.apart || !this.#who.named)
      return false;
    if (!hasRoomBehind(said, action)) return false;
    this.lines[this.lines.length - 1] = line(last.id, withActBehind(said, action.words));
    return true;
  }

  /** "It will also train nurses", "It has 40 rooms": what the speaker's own organization will do, or the subject of the sentence before has. */
  #announce(action: SpeechAct): boolean {
    const [before, { own }] = [this.#reported, action];
    this.#reported = undefined;
    const clause = own && !own.second && !action.apart ? own.clause : undefined;
    const [only, ...others] = this.#people;
    if (!clause || !only || others.length > 0) return false;
    const further = this.#who.named && before !== undefined && this.#plans === 0 ? action.goesOn : undefined;
    const words = planAgain(only, clause, before) ?? further;
    if (words && this.#plans < MAX_PLANS) {
      this.#close();
      this.lines.push(goingOn(line(action.id, words)));
      this.#plans += 1;
      this.#within = 0;
      this.#reported = textOf(clause);
      return true;
    }
    this.#reported = own?.second ? undefined : textOf(clause);
    return false;
  }

  /** "he said", for inside or behind a statement; `inRow`: whether the sentence before has it too. */
  #said({ own }: SpeechAct, inRow: boolean): Phrase {
    const verb = verbOfAttribution(own?.verb ?? "said", this.#verb, this.#added, inRow);
    if (verb === "added") this.#added = true;
    this.#verb = verb;
    return say`${this.#later("within")} ${plain(verb)}`;
  }

  /** "A has been built, Lee added", or "Lee added that A has been built" in front of something else that Lee said. */
  #endWith({ id, words }: Line, said: Phrase): void {
    const ending = withSpeakerBehind(words, said);
    this.lines.push(line(id, ending));
    this.#attributed = this.lines.at(-1)?.words;
    if (this.#attributed) this.#turned.set(this.#attributed, say`${said} that ${reported(words)}`);
  }

  /** "A has been built, Lee added": a statement that would begin with the name again. */
  #endWithSpeaker(action: SpeechAct): boolean {
    const { own } = action;
    const free = this.#begun && !this.#front && !this.#pending && this.#verb !== undefined;
    if (!own || own.second || action.unparted || action.apart || !free || this.#open?.quote || this.#quoted)
      return false;
    const { named } = this.#who;
    if ((this.#before && !named) || !canEndWithSpeaker(own.clause, named, this.#within)) return false;
    this.#close();
    this.#endWith(line(action.id, own.clause), this.#said(action, this.#within > 0));
    this.#within += 1;
    return true;
  }

  /** `next`: the act of the same remark that follows. */
  #add(given: SpeechAct, next?: SpeechAct): void {
    const action = this.#added ? saidAgain(given) : given;
    if (this.#behindAttributed(action) || this.#announce(action)) return;
    const open = this.#open;
    const thanked = open && (thankedAgain(open, action) ?? calledOnAgain(open, action));
    this.#open = thanked ?? open;
    if (thanked) return;
    if (open && textOf(open.words).endsWith(` ${textOf(action.words)}`)) {
      this.#open = { ...open, words: sourced(open.words, ...action.words.paths) };
      return;
    }
    const behind = open && subjectAgain(open.words, objectAgain(open.words, action.words));
    const listed = open !== undefined && COUNTED_LIST.test(textOf(open.words));
    // The first statement of somebody begins with who makes it: "Lee welcomed the guests. He said that the port is open."
    const [opens, free] = [this.#verb === undefined, this.#begun && !this.#pending && !action.unparted];
    const full =
      free && action.own && open && this.#who.brief && behind === action.words && isFull(open, action);
    // "described the work of the college. The college, she said, …" would name it twice in a row.
    let again = full ? aboutDescribed(open.words, action.words) : undefined;
    let own = full && !again ? clausesWithRoom(action.own) : undefined;
    const goesOn = this.#who.named && (this.#left > 0 || next !== undefined);
    let alone = goesOn ? action : firstOfPoints(action);
    // "Lee thanked A. B is open, Lee said, and C is good" names the speaker too often.
    const apart =
      (alone !== action && !/^reported /.test(textOf(open?.last ?? action.words))) ||
      (opens && full && !again && !this.#who.named) ||
      (own && this.#within < mostWithin(this.#who.named, own.clause) && !(this.#who.named && own.second));
    const joins = open && !action.apart && !listed && !apart && open.acts < 2;
    if (joins && hasRoomFor(open, action, behind, this.#who.named, this.#within)) {
      if (action.own?.verb === "added") this.#added = true;
      this.#open = withSecond(open, action, behind ?? action.words);
      this.#verb = action.own?.verb ?? this.#verb;
      return;
    }
    if (!full) {
      again = open && aboutDescribed(open.words, action.words);
      own = free && !again ? clausesWithRoom(action.own) : undefined;
    }
    const reporting = open && !listed && !apart ? withReported(open, action, again) : undefined;
    if (open && reporting) {
      this.#open = { ...open, words: reporting, acts: 2, last: action.words, clause: true, list: false };
      this.#verb = action.own?.verb;
      return;
    }
    const ended = this.#who.named && this.#turned.has(this.lines.at(-1)?.words ?? action.words);
    if (!opens && own && this.#within < mostWithin(ended, own.clause)) {
      this.#close();
      const said = this.#said(action, this.#within > 0);
      const words = withAttribution(own.clause, said, own.second);
      if (!own.second && textOf(words).endsWith(` ${textOf(said)}`))
        this.#endWith(line(action.id, own.clause), said);
      else this.lines.push(line(action.id, words));
      this.#within += 1;
      return;
    }
    if (this.#endWithSpeaker(action)) return;
    const plainly = this.#begun && !this.#front && !this.#pending;
    const agent = this.#begin();
    const second = alone === action ? undefined : secondOfPoints(action, agent, this.#later("quoted"));
    if (!second) alone = action;
    const further = plainly && isFurther(this.lines.at(-1)?.words, action.words);
    const also = further && !this.#alsoSaid && next?.apart !== true;
    const repeats = plainly && (this.#verb === "said" || this.#verb === "added");
    const once = repeats ? behindSaid(alone, this.#added, this.#alsoSaid) : alone;
    const said = again ?? once.words;
    const begins = /^also /.test(textOf(said));
    const words = begins && this.#alsoSaid ? changed(said, (s) => s.replace(/^also /, "further ")) : said;
    if (also || begins) this.#alsoSaid = true;
    this.#within = 0;
    this.#verb = once.own?.verb ?? reportingVerb(once) ?? (this.#verb === undefined ? undefined : "");
    if (this.#verb === "added") this.#added = true;
    const spoken = say`${agent} ${also ? "also " : ""}${words}`;
    const extra = this.#who.named && plainly ? wordCount(agent) - 1 : undefined;
    this.#open = { ...openedWith(alone, spoken, agent, plainly, extra), also };
    if (!second) return;
    this.#close();
    this.lines.push(goingOn(line(action.id, second)));
    [this.#within, this.#verb] = [1, "said"];
  }

  /** All that the speaker said, in order; `more`: acts of which the office's own sentences report. */
  report(remarks: readonly RemarkAt[], more: readonly SpeechAct[] = []): void {
    const runs = runsOf(remarks);
    let about: Announced | undefined;
    runs.forEach((run, at) => {
      const announced = announcedIn(this.#discourse, run, runs[at + 1]);
      if (!announced) this.#run(run, runs.slice(at + 1), about);
      about = announced;
    });
    for (const one of more) this.#add(one);
  }

  #run(run: readonly RemarkAt[], rest: readonly RemarkAt[][], about: Announced | undefined): void {
    const [at] = run;
    const after = rest[0]?.[0];
    this.#left = rest.length;
    this.#quoted = run.some(({ remark }) => remark.quote !== undefined);
    this.#before = after?.remark.act !== undefined && !SAYING.has(after.remark.act);
    if (!at) return;
    const { remark } = at;
    // What one said alone and what others said too are separate.
    if (this.#begun && (remark.byOpen === true) !== (this.#others !== undefined)) this.#close();
    this.#others = remark.byOpen ? `${at.path}.byOpen` : undefined;
    const again = remark.onBehalfOf !== undefined && remark.onBehalfOf === this.#principal;
    const addressed = addressing(this.#discourse, at);
    const alone =
      remark.act === "convey" ||
      (remark.onBehalfOf !== undefined && !again) ||
      (addressed !== undefined && !remark.onBehalfOf);
    this.#principal = remark.onBehalfOf;
    const acting = again ? addressed : (behalfOf(this.#discourse, this.#people, at) ?? addressed);
    if (this.#performed(at)) return;
    const early = alone && !this.#begun && remark.act === "convey" ? this.#begin(acting) : undefined;
    const acts = isOnlyQuoted(this.#discourse, at)
      ? []
      : actsOf(this.#discourse, run, this.#people, this.#used, about).map((action, i, all) => {
          const whole = i === 0 && about ? withPath(action, about.path) : action;
          return this.#who.named && i + 1 === all.length ? beforeAct(whole, run, after, i > 0) : whole;
        });
    if (remark.act && acts.length > 0) this.#used.add(remark.act);
    acts.forEach((action, i) => {
      if (alone && i === 0) {
        const agent = early ?? this.#begin(acting);
        this.#open = {
          id: action.id,
          words: say`${agent} ${action.words}`,
          acts: remark.act === "convey" && action.clause ? 2 : 1,
          clause: action.clause,
          list: isList(action),
        };
        return;
      }
      if (acts.length === 1 && !remark.quote && leads(action, remark.act, after, this.#begun)) {
        this.#close();
        this.#pending = action.participle;
        return;
      }
      this.#add(action, acts[i + 1]);
    });
    for (const one of run) {
      const quote = quotedWords(this.#discourse, one);
      if (quote) this.#quote(`${one.path}.quote`, quote, messageOf(this.#discourse, one));
    }
  }

  /** "On behalf of Kim, Lee thanked the city": what the speaker did in the name of somebody else, as a sentence of its own. */
  #performed(at: RemarkAt): boolean {
    const { facts } = this.#discourse;
    const said = facts.list(at.remark.points, `${at.path}.points`);
    const done = performedFor(this.#discourse, at, this.#people, said);
    if (!done) return false;
    const words = say`${this.#begin(done.acting)} ${done.words}`;
    this.#open = { id: at.path, words, acts: 2, clause: false, list: true };
    return true;
  }

  /** The speaker's own words: after the verb, or with "he said" at the end where the speaker is known. */
  #quote(id: string, quote: Phrase, message?: string): void {
    const words = textOf(quote);
    if (message) {
      this.#close();
      this.lines.push(line(id, quotedFrom(message, quote, this.#who, this.#people)));
      return;
    }
    if (!this.#begun || this.#pending) {
      this.lines.push(line(id, say`${this.#begin()} said: “${loose(quote)}”`));
      return;
    }
    const named = this.#who.named;
    const act = named && this.#open?.act ? carriedByQuotation(this.#open.act, words) : undefined;
    const adding =
      named && !act && this.#left !== 1 ? addingQuote(this.#open, quote, this.#added) : undefined;
    const longer = runOn(this.#open, quote) ?? adding;
    this.#open = longer ?? this.#open;
    if (adding && longer === adding) this.#added = true;
    if (longer) return;
    if (act) this.#open = undefined;
    this.#close();
    const verb = this.#added ? "said" : verbOfQuote(this.lines, this.#quotes, this.#verb);
    if (verb === "added") this.#added = true;
    this.#verb = verb;
    // A quotation directly after another one: "“….” She added: “…”".
    const behind = /”$/.test(textOf(this.lines.at(-1)?.words ?? plain("")));
    const said = behind ? undefined : withWhoSaid(quote, () => say`${this.#later("quoted")} ${verb}`);
    const whole = act && said ? say`${said.words}, ${act}` : said?.words;
    if (whole && !act && !said?.several)
      this.#open = { id, words: whole, acts: 1, clause: true, list: false, quote: true };
    else this.lines.push(line(id, whole ?? say`${this.#later()} ${verb}: “${loose(quote)}”`));
  }

  end(): Line[] {
    if (this.#pending) {
      const action = finite(this.#pending);
      this.#pending = undefined;
      const words = say`${this.#begin()} ${action}`;
      this.#open = { id: "speech", words, acts: 1, clause: true, list: false };
    }
    this.#close();
    return turnedLines(this.lines, this.#turned);
  }
}
