// The door of the lab.

import { page } from "./lab.js";

page(async () => {});
