// What every page can do beside being read: the reader's look, sharing, and
// contents that follow.
"use strict";
