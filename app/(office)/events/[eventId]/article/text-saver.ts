import type { TextBlock } from "@/domain/articles/text-blocks";

/** Where the text of an editor is: on the server, changed since, on its way, or only here. */
export type SaveState = "saved" | "changed" | "saving" | "offline" | "refused";

/** The text is saved after this pause in typing; after a failed connection, saving is repeated after the second; milliseconds. */
const PAUSE = 1500;
const AGAIN = 5000;

/** `save` rejects with an error; `isRefusal`: whether repeating it is of no use. */
interface SaverOptions {
  version: number;
  save: (version: number, blocks: TextBlock[]) => Promise<{ version: number }>;
  isRefusal: (error: unknown) => boolean;
  /** Keeps in this browser what the server does not have yet; undefined: it has everything. */
  keep: (blocks: TextBlock[] | undefined, version: number) => void;
  onChange: (saving: SaveState, error?: unknown) => void;
}

/** Saves the text of an editor by itself, one save after another; what could not be saved stays in this browser. */
export class TextSaver {
  readonly #of: SaverOptions;
  #version: number;
  #blocks: TextBlock[] | undefined;
  #busy: Promise<void> | undefined;
  #refused = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(of: SaverOptions) {
    this.#of = of;
    this.#version = of.version;
  }

  get version(): number {
    return this.#version;
  }

  /** Notes a change, keeps it here, and saves it once nobody types. */
  changed(blocks: TextBlock[]): void {
    this.#blocks = blocks;
    this.#of.keep(blocks, this.#version);
    if (this.#refused) return;
    this.#of.onChange("changed");
    this.#after(PAUSE);
  }

  /** Saves at once what is not saved yet. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#busy;
    if (this.#blocks && !this.#refused) await this.#save(this.#blocks);
  }

  /** Goes on after a refusal, from the version that the user knows of now. */
  resume(version: number): Promise<void> {
    this.#version = version;
    this.#refused = false;
    return this.flush();
  }

  /** Ends without saving. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#refused = true;
  }

  #after(delay: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  #save(blocks: TextBlock[]): Promise<void> {
    this.#of.onChange("saving");
    this.#busy = this.#of.save(this.#version, blocks).then(
      ({ version }) => {
        this.#version = version;
        this.#busy = undefined;
        if (this.#blocks !== blocks) return this.#after(PAUSE);
        this.#blocks = undefined;
        this.#of.keep(undefined, version);
        this.#of.onChange("saved");
      },
      (error: unknown) => {
        this.#busy = undefined;
        this.#refused = this.#of.isRefusal(error);
        this.#of.onChange(this.#refused ? "refused" : "offline", error);
        if (!this.#refused) this.#after(AGAIN);
      },
    );
    return this.#busy;
  }
}
