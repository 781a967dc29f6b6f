import { describeEveryView, IN_WORD } from "./describeEveryView";

describeEveryView(IN_WORD);
