The figures in other programs' hands, as steady-stats(1) shows it:

  $ export STEADY_LOG="$PWD/diary.log"
  $ install -m 600 "$TESTDIR/../../share/demo/diary.log" "$STEADY_LOG"

A number for a script:

  $ steady-stats --format json | jq .recovery.median
  261

The three fullest weeks:

  $ steady-stats --format csv | mlr --icsv --opprint sort -nr spikes then head -n 3
  week     days_observed spikes intensity recovery
  2012-W44 7             9      7.0       330
  2013-W02 7             9      7.0       206
  2013-W07 7             9      5.0       147

The weeks as a picture of letters:

  $ steady-stats --format csv | gnuplot -e "set terminal dumb 60 15;
  >     set datafile separator ','; set key off;
  >     plot '-' every ::1 using 0:3 with impulses"
  \x0c                                                             (esc)
    9 +---------------------------------------------------+   
    8 |-+    +       +*    *+       +*     + *     +    +-|   
    7 |-+            **    *  *      * ** *  *          +-|   
      |              **    *  *      * ** *  *            |   
    6 |-+            **    *  *      * ** *  ** *      *+-|   
    5 |-+      *  *  **    ** *   *  * ** *  ** ** *   *+-|   
    4 |-+    * ** ** ** ** ** *  ** ** ** *  ** ** ** **+-|   
    3 |-+   ** ** ** ** ** ** ** ** ** ** *  ** ** ** **+-|   
      |     ** ** ** ** ** ** ** ** ** ** *  ** ** ** **  |   
    2 |-+ * ** ** ** ** ** ** ** ** ** ** ** ** ** ** **+-|   
    1 |-+** ** ** ** ** ** ** ** ** ** ** ** ** ** ** **+*|   
    0 +---------------------------------------------------+   
      0      5       10     15      20     25      30     35  
                                                              

The records, a line of JSON each:

  $ steady-show --kind spike --format json | jq -r .company | sort | uniq -c | sort -nr
      132 alone
       23 partner
        9 others
        4 family
        1 friends
