import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { startSession, type PreviewSession } from "../browser/previewSession";
import { showChinese } from "../walk/chineseFont";
import { walkInWord, walkOutsideWord, walkSmallPages, type WalkGround } from "../walk/walks";
import type { Stop } from "../walk/walkedPane";

/** `npm run pictures -- VIEW…` takes those views only, by the names of the walk's stops. */
const WANTED = process.argv.slice(2);
const isWanted = ({ name }: Stop): boolean => WANTED.length === 0 || WANTED.includes(name);

/** Every view in every look, to be looked at; never part of the repository. */
const ALL = join("build", "pictures");
/** The few that the READMEs show, by view and look; `isWhole`: with the window around the pane. */
const SHOWN = [
  { view: "passage-inserted", look: "light", file: "pane.png", isWhole: true },
  { view: "passage-opened", look: "light", file: "passages.png", isWhole: false },
  { view: "outline-prospect", look: "light", file: "outline.png", isWhole: false },
  { view: "blanks", look: "light", file: "blanks.png", isWhole: false },
  { view: "check", look: "light", file: "check.png", isWhole: false },
  { view: "own-passages", look: "light", file: "own.png", isWhole: false },
  { view: "draft-wide", look: "light", file: "without-word.png", isWhole: true },
  { view: "check", look: "dark", file: "check-dark.png", isWhole: false },
  { view: "check", look: "contrast", file: "check-contrast.png", isWhole: false },
];
const SHOWN_FOLDER = join("docs", "pictures");

const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
  "contrast-white": { colorScheme: "light", forcedColors: "active" },
} as const;

const LANGUAGES = ["zh-CN", "en-US"] as const;
const WALKS = [walkInWord, walkOutsideWord, walkSmallPages];

/** Room for more of a view, and of the window around it, than the tests need. CSS pixels. */
const LARGE = { width: 1280, height: 960 };
const isNarrow = (width = 0): boolean => width < 400;

const ground = (session: PreviewSession): WalkGround => ({
  ...session,
  newPage: (options = {}) =>
    session.newPage({
      ...LARGE,
      ...(isNarrow(options.width) && { width: options.width ?? LARGE.width }),
    }),
});

async function takePicture(stop: Stop, path: string, isWhole: boolean): Promise<void> {
  const { page, frame } = stop;
  await mkdir(dirname(path), { recursive: true });
  if (isWhole || frame === page.mainFrame()) await page.screenshot({ path });
  else await (await frame.frameElement()).screenshot({ path });
}

async function takePictures(stop: Stop, language: (typeof LANGUAGES)[number]): Promise<void> {
  await showChinese(stop.frame);
  for (const [look, media] of Object.entries(LOOKS)) {
    await stop.page.emulateMedia(media);
    await stop.frame.waitForFunction(() => document.getAnimations().length === 0);
    await takePicture(stop, join(ALL, language, `${stop.name}-${look}.png`), false);
    const shown = SHOWN.filter((one) => one.view === stop.name && one.look === look);
    for (const { file, isWhole } of language === "zh-CN" ? shown : [])
      await takePicture(stop, join(SHOWN_FOLDER, file), isWhole);
  }
  await stop.page.emulateMedia(LOOKS.light);
}

const session = await startSession();
try {
  for (const language of LANGUAGES)
    for (const walk of WALKS)
      for await (const stop of walk(ground(session), language))
        if (isWanted(stop)) await takePictures(stop, language);
} finally {
  await session.stop();
}
