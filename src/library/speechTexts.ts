import first from "./data/speeches/1.txt";
import second from "./data/speeches/2.txt";
import third from "./data/speeches/3.txt";
import fourth from "./data/speeches/4.txt";
import fifth from "./data/speeches/5.txt";

/** The five source speeches, a paragraph a line. Import lazily; only a bundler can read `.txt`. */
export const speechTexts: readonly string[] = [first, second, third, fourth, fifth];
