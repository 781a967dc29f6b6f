import { checkerMeasurements } from "./checkerBench";

for (const measurement of checkerMeasurements()) console.log(JSON.stringify(measurement));
